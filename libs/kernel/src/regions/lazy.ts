// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** Names by province: none until they are fetched. Stands for `index.ts` in a browser. */
export const KNOWN: Readonly<Record<string, string>> = {};
/** Fetches the names of a province. */
export const MORE: Readonly<Record<string, () => Promise<{ NAMES: string }>>> = {
  '14': () => import('./14.js'),
  '15': () => import('./15.js'),
  '21': () => import('./21.js'),
  '22': () => import('./22.js'),
  '23': () => import('./23.js'),
  '31': () => import('./31.js'),
  '32': () => import('./32.js'),
  '33': () => import('./33.js'),
  '34': () => import('./34.js'),
  '35': () => import('./35.js'),
  '36': () => import('./36.js'),
  '37': () => import('./37.js'),
  '41': () => import('./41.js'),
  '42': () => import('./42.js'),
  '43': () => import('./43.js'),
  '44': () => import('./44.js'),
  '45': () => import('./45.js'),
  '46': () => import('./46.js'),
  '50': () => import('./50.js'),
  '51': () => import('./51.js'),
  '52': () => import('./52.js'),
  '53': () => import('./53.js'),
  '54': () => import('./54.js'),
  '61': () => import('./61.js'),
  '62': () => import('./62.js'),
  '63': () => import('./63.js'),
  '64': () => import('./64.js'),
  '65': () => import('./65.js'),
};
