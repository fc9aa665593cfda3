import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when the caller, such as a dialog, came, if it is lost when the caller goes. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}
