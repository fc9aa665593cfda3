import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice.js';

/** Stands where a form was that has been sent, and takes the focus. */
export function Done({ title, children }: { title: string; children: ReactNode }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div ref={shown} tabIndex={-1}>
      <Notice tone="success" title={title}>
        {children}
      </Notice>
    </div>
  );
}
