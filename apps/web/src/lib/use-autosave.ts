import { useEffect, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from './autosave.js';

/** The state of an autosave. It saves at once when the connection is back or the page is left, and warns before closing. */
export function useAutosave(autosave: Autosave): AutosaveState {
  useEffect(() => {
    const save = () => {
      if (autosave.owing) void autosave.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.owing) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', save);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hidden);
      save();
    };
  }, [autosave]);
  return useSyncExternalStore(autosave.subscribe, autosave.state);
}
