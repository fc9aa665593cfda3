import { useSyncExternalStore } from 'react';

const watch = (query: string) => (changed: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether the media query holds now. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(watch(query), () => window.matchMedia(query).matches);
}

/** Whether the window is as narrow as a phone. */
export const usePhone = (): boolean => useMedia('(max-width: 767px)');
