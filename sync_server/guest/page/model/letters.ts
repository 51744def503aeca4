// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Unicode's letters and marks (categories L and M), since a browser of ES2017 knows no classes of them by name: each run
// as its distance from the end of the one before and, after a point, its length, to the base of 36. What is no sign yet
// may stand inside of a run.
const kLetters = '1t.p 7.p 1c b 5 6.m 2.u 2.cp 5.b f.4 8 2 3m.4 2.7 2 7 2.31 2.3u 9.5r 7.14 20.y 1a.16 10.1 2.2q 2 g.1 8.1 b.2 3 h 2.t u.2g c p.w'
    + ' a.1 5 6.l 5 a 4 o.o 8.13 2.6 h.15 1n.1h 4 j 8.9 g.f 5.1g 4 h e.5 f.1 b 9.1g w.5 k.2 h.1g 4 j.h o c.1g 4 v.5 g i.1i n 1h.1g 4 r.9'
    + ' v 5.1g 4 v.5 g.1 i.1i 3 h 6.2 9.2 p.5 6.1t 1n.1b 2.1 d.6 1n.1b 2.1 a.9 m.10 1s.18 s.4 38.16 l h.5 5.3 4 4.1 8.2 5.c d i.2i 2.gu'
    + ' 12.f h.2l 4.h7 3.g 2.p 6.22 7.w e.i f.h f.g g.1f 10 5 1w.2s 3.x 2.38 1e.3d 1j.m a.1g 2b 2m.1a i.7 1j.t e.1 b.17 r.z 16.2 b.z'
    + ' 3.1r 16.3 2.5 2.1 4.5h 1t.cc 2 4.a 4.b 5.c 6.a 39 e h.c 2u 5 3.9 2 4.4 7 2 2 2.3 2.a 3.3 6.4 5 1h.1 22k.6c 7.3 4.1 d.33 h.2m 29'
    + ' d2.1 17.4 6.1 5.2d 7.2 2.2h 2.42 i.v 1d.f e9.533 1t.h3g 1w.19 3.7g 4.f b.1w h.u 3.1x 1e.8 3.2u 3.3a 2.2 2.3 2.m u.1f f.1d 1r.5 4'
    + ' 2.1 c.r b.m q.s 8.1a t h.4 2.9 b.1a o.2 2.7 l.m 4 4.1d 2 4.1 3.4 3 2.r 3.a 8.2 d.2h 2.d 7.36 u.8or 6it.f1 2.9 2.3r y.a2 j.1r'
    + ' 3.1h 15.b 39.3w 11.p 7.p c.3a 10.6y au.28 1c.v e.j 2.7 7.11 b.t 3.1b 1d.4d j.4z d.kl b.m a.u 1u.l b.l b.p 7.3b 7.1 1t g.11 17.s'
    + ' 4.s 10.7 2.r s.1h b.l b.i e.h 33.6q e.z 13.r a.m 6z.15 7.n 1l.s b.u 17.h 1b.k s.m d.1g 1m.1 3 e.18 x.o r.z u 3.17 4 d.1b f.3 m 2'
    + ' 10.17 k.1 1s.14 8.1a 13.1g 4 j d.4 v.1j q 2 19.1g j.3 l.28 l.1 2 55.1a 16.3 11.1b l 1o.16 e 20.q 12.6j 39.1r w.1c g 2 2n.1c h 2'
    + ' t b.13 8 m c.19 k j.20 5k.w w.1a i 1e.t 35.1c m q.15 f o.17 79.i g 2.1b 3h 28.pl 6f.29c g.tr i.5 q.8u5 1cz.gu i.26 i.t j.1b h.3'
    + ' w.eh 5w.1r x.4q 6 1v.26 2 f.1 d.f4p 4mf.jk 2.o 2.u 2.o 2.u 2.o 2.u 2.o 2.u 2.o 2.7 1f9.16 7a.1p 43.18 b.6 h 8y.t j.17 dh.r 6d.t'
    + ' 3 5s.y 2.1 2.6 3.4 a.cm 1o.1v 8 xh.57 3et.1oxl';
const kMarks = 'lc.33 7o.6 7c.18 2 2.1 2.1 2 21.a 1d.k h 2u.6 3.5 3.1 2.3 10 v.q 2k.a 1n.8 a p.3 2.8 2.2 2.4 18.2 1o.8 17.n 2.w 1j.2 2.h 2.6 b.1'
    + ' u.2 1l 2.f a b.1 r.5 1l.l v.1 4 c.2 1l 2.f l.1 n.9 1l 2.p b.1 v 1o.f a 15.4 1k 2.o c.1 u.2 1l 2.o c.1 g.g 1k.1 2.f a b.1 u.2'
    + ' 1z.l j.1 1q 3.6 d.7 2r 3.8 c.6 22.1 s 2 2 5.1 1e.j 2.1 6.1b a 2t.j o.3 5.2 2.2 3.6 4.3 e.b 2 b.3 jk.2 qb.3 t.2 u.1 v.1 1t.v a'
    + ' 1a.2 2 3a.1 z 3b.r 64.4 1m.16 1d.2c 1c.g 13.8 d.2 v.c 1l.d 1d.j 49.2 2.k 5 7 3.2 5j.1r k1.w 2db.2 3y 2p.v ff.5 2y.1 n9x.3 2.9'
    + ' x.1 29.1 7l 4 5 o.4 5 2c.1 1f.h r.h e 13.7 q.c 19.3 1c.d 11 1w.d d 9.1 1a.2 1f 2.2 3.1 6.1 2 16.4 6.1 6l.7 2.1 fn5 ki.f h.f r2'
    + ' 6b 46.4 1af.e 15.7 4m.1 fy.3 1u.4 8u.1 26.5 1z.a 1e.3 3f.2 1i.e 16 3.1 b.3 1a.a 8 1q.2 11.d h.1 19 d.2 1d.d 9.3 2.1 2l.b 7 3'
    + ' 4e.b m.3 1k.1 2.f a b.i 1w.o 2 f.1 2b.h o 2a.j 6k.h s.1 2b.g 2z.c 2u.e 75.e 6u.e 2 2.1 3y.f 4 t.9 15.6 2.3 9 a.a 1b.f 5j.7 5k.g'
    + ' 2b.10 3f.k 2 1v.d 9o.3 a.1 2 1d.e o 44m 7.e 8uh.h 1xd.4 1o.6 t5 2.1t 2a.d f58.1 3mq.1y f3.4 4.5 9.7 3.6 v.3 45.2 1j0.1i 5.1d 9 f'
    + ' n.k 11t.16 2t 4h.6 ag 1q.3 e5.3 73.1 6s 3 8.1 6 d7.6 32.6 gzhy.6n';

/** Whether a code point is one of those; read out of its text when it is first asked. */
function among(text: string): (point: number) => boolean
{
    let runs: readonly (readonly [number, number])[] | null = null;
    const read = () => {
        let at = 0;
        return text.split(' ').map(one => {
            const [from, length] = one.split('.').map(part => parseInt(part, 36)) as [number, number?];
            const start = at + from;
            at = start + (length || 0);
            return [start, at] as const;
        });
    };
    return point => {
        runs = runs || read();
        return runs.some(([start, end]) => point >= start && point <= end);
    };
}

export const isLetter = among(kLetters);
export const isMark = among(kMarks);
