import { useEffect, useState, useSyncExternalStore } from 'react';
import { fetchRegionNames, provinces, regionName, regionNamesKnown } from '#kernel';
import { useLocale } from './i18n.js';

const readers = new Set<() => void>();
let fetched = 0;
const listen = (reader: () => void) => {
  readers.add(reader);
  return () => readers.delete(reader);
};

/** Fetches the names within some provinces (two digits each) and lets every page that shows one draw again. */
async function fetchNames(heads: readonly string[]): Promise<void> {
  await Promise.all(heads.map(fetchRegionNames));
  fetched += 1;
  for (const tell of readers) tell();
}

/** Says where a code of GB/T 2260 is; where the names of the province are not here yet, its own until they have come. */
export function useRegionName(): (code: string) => string {
  const locale = useLocale();
  useSyncExternalStore(listen, () => fetched);
  return (code) => {
    const province = code.slice(0, 2);
    if (!regionNamesKnown(province)) fetchNames([province]).catch(() => undefined);
    return regionName(code, locale);
  };
}

/** Whether the names within some provinces are here; asks for them where they are not. */
function useNames(heads: readonly string[], wanted: boolean) {
  useSyncExternalStore(listen, () => fetched);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const absent = heads.filter((province) => !regionNamesKnown(province)).join();
  useEffect(() => {
    if (wanted && absent !== '') fetchNames(absent.split(',')).catch(() => setFailed(true));
  }, [absent, wanted, tries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { here: absent === '', failed, again };
}

/** The names within the province of a code, for choosing among them. */
export function useNamesWithin(code: string) {
  const province = code.slice(0, 2);
  return useNames(province === '' ? [] : [province], true);
}

/** The names of all provinces, for looking through them, once somebody wants to. */
export function useEveryName(wanted: boolean) {
  return useNames(everyProvince(), wanted);
}
let every: readonly string[] | undefined;
const everyProvince = () => (every ??= provinces().map((code) => code.slice(0, 2)));
