// Drawn for this product, on a ground of 100 by 280: somebody who stands there, of no sex and no age, and without a
// face. Each shape is given by its right half, from the middle of its top to the middle of its bottom.

/** Both halves: the way back is the way there, mirrored at the middle. */
function whole(half: string): string {
  const [, , ...way] = (half.match(/-?(\d*\.)?\d+/g) ?? []).map(Number);
  let back = '';
  for (let at = way.length - 6; at >= 0; at -= 6) {
    const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = way.slice(at, at + 6);
    back += `c${[x - bx, by - y, x - ax, ay - y, x, -y]}`;
  }
  return `${half}${back}z`;
}

export const body = whole(
  'M50 41c2.5.3 5.1.7 7.6 1 .1 2.7-.8 5.4.4 8 1.6 3.5 3.8 5.9 7 8 3.2 2.1 6.7 1.5 10 3.4 2.8 1.6 5.1 3.3 6.6 6.2 2 3.7 2.2 7.2 2.8 11.4 1.3 9.7 1.3 17.3 2.4 27 1.3 11.2 2.6 19.9 4.2 31 .6 4.3 1.7 7.6 2 12 .2 3.1.4 5.7-.6 8.6-.8 2.5-1.6 5.4-4.2 5.9-2.1.3-3.1-2.5-3.8-4.5-1.5-4.5-1.4-8.3-2.2-13-1.6-9.7-2.9-17.3-4.4-27-1.8-11.9-3.1-22-4.6-33-.9 7.7-2.2 14.7-2.8 23-.4 6.1-.4 10.9 0 17 .7 9.4 2.6 16.6 3 26 .4 8.4-.2 15-.8 23.4-.8 11-2.5 19.5-3.2 30.5-.6 8.6.2 15.2-.4 23.8-.5 8.1-2.1 14.4-2.6 22.6-.2 2.8-.2 5.1.6 7.9.8 2.8 3.6 4.3 3.6 7.2 0 2-1.7 3.4-3.6 4.1-2.4.8-5.1 1.1-7-.5-2.2-1.8-2.3-4.6-2.6-7.4-.9-8.1-.2-14.5-.6-22.6-.3-7.4-1-13-1.4-20.4-.4-8.9-.2-15.9-.8-24.8-.5-8.2-1-14.5-2.2-22.6-.5-3.4-1.6-6.1-2.4-9.1',
);
export const head = whole(
  'M50 4c3.7 0 6.9.5 10 2.6 3.1 2.1 4.9 4.8 6 8.4 1.2 4 .7 7.4 0 11.5-.7 4.1-1.7 7.3-3.6 11-1.5 3-3.1 5.4-5.8 7.5-2 1.6-4.1 2.4-6.6 2.4',
);

/** Pebbles within the outline rather than lines across it, which would look like clothes. */
export const parts = {
  face: whole('M50 17c2.9 0 5.4.5 7.6 2.4 2.2 1.9 3.4 4.3 3.6 7.2.2 3.9-.5 7.2-2.6 10.4-2.2 3.4-4.6 7-8.6 7'),
  throat: whole('M50 50.4c3.3 0 6.8 2.9 6.8 6.2 0 3.4-3.4 6.4-6.8 6.4'),
  chest: whole(
    'M50 68.2c4 0 7.3-1.1 11 .4 3.6 1.5 6.6 3.7 7.8 7.4 1.7 5.5.9 10.4-.4 16-1.1 4.6-2.3 8.7-6 11.6-3.6 2.9-7.8 3.2-12.4 3.2',
  ),
  belly: whole(
    'M50 113c4 0 7.6-.4 11 1.8 3.4 2.2 5.3 5.3 6.2 9.2 1.5 5.9 1.4 11 .2 17-.9 4.7-2.2 8.8-5.8 12-3.3 3-7.2 3.8-11.6 3.8',
  ),
  back: whole(
    'M50 52c1.9 0 3.6.6 5 2 1.8 1.8 1.8 4.4 3.4 6.4 2 2.5 4.8 3.3 6.6 6 2.1 3.1 3.8 5.9 4 9.6.4 9.4-1.6 16.6-2.4 26-.5 5.8-1.1 10.2-1 16 .1 7.2 2.4 12.8 1.6 20-.7 6.1-1.8 11.4-5.8 16-2.8 3.2-7.1 3.6-11.4 3.6',
  ),
};

/** What of the trunk belongs to no arm and no leg. */
export const trunk = {
  throat: 'M30 40h40v18q-20 16-40 0z',
  chest: 'M27 90c-.6-14-.6-23 3-33h40c3.6 10 3.6 19 3 33l-3 20h-40z',
  belly: 'M27 109h46v46q-13 1-23 14q-10-13-23-14z',
  back: 'M30 40h40v18c3.6 9 3.6 18 3 32v65q-13 1-23 14q-10-13-23-14v-65c-.6-14-.6-23 3-32z',
};

/** Where a pointer finds what is smaller than a finger. */
export const reach = { face: 'M34 16h32v31h-32z', throat: 'M34 46h32v30h-32z' };
