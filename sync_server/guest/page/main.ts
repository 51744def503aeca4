(window as { kudelmaPage?: number }).kudelmaPage = 1;
