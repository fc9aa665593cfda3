import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** A menu behind a button: closes when the page changes, and on Escape, which gives the focus back to the button. */
export function useMenu() {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const { key } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const open = openAt === key;
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return { open, button, toggle: () => setOpenAt(open ? null : key) };
}
