import { type RefObject, useEffect } from 'react';

/** Takes files that are dropped on an element. */
export function useDrop(target: RefObject<HTMLElement | null>, take: (files: FileList) => void): void {
  useEffect(() => {
    const element = target.current;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) take(event.dataTransfer.files);
    };
    element?.addEventListener('dragover', over);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', over);
      element?.removeEventListener('drop', drop);
    };
  });
}
