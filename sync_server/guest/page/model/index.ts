export const kNothing = 0;
