import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Where an item went, and by which button: the focus goes along. */
interface Gone {
  to: number;
  by: 'up' | 'down';
}

/** What an item of a list that can be reordered carries. */
export interface OrderProps {
  /** For the item: whether something is about to be dropped on it. */
  place: { 'data-over': boolean; onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  /** For its grip. */
  grip: { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** For its buttons: the focus stays with the item that moved. */
  step: (to: number) => void;
}

/** Items of a list moved by dragging their grip, or by buttons that go along with them. */
export function useOrder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const gone = useRef<Gone | null>(null);
  useEffect(() => {
    if (gone.current) focusMoved(list.current, gone.current);
    gone.current = null;
  });
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (index: number): OrderProps => ({
    place: {
      'data-over': dragged !== null && over === index && dragged !== index,
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== index) onMove(dragged, index);
        end();
      },
    },
    grip: { draggable: true, onDragStart: (event) => start(event, () => setDragged(index)), onDragEnd: end },
    step: (to) => {
      gone.current = { to, by: to < index ? 'up' : 'down' };
      onMove(index, to);
    },
  });
}

/** The picture under the pointer is the whole item; Firefox drags nothing without data. */
function start(event: DragEvent, begin: () => void): void {
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', '');
  const item = (event.target as HTMLElement).closest('li');
  if (item) event.dataTransfer.setDragImage(item, 16, 16);
  begin();
}

/** At an end of the list the button that led there is off, so its counterpart takes the focus. */
function focusMoved(list: HTMLElement | null, { to, by }: Gone): void {
  const item = list?.children[to];
  const button = (step: string) => item?.querySelector<HTMLButtonElement>(`button[data-step="${step}"]`);
  const wanted = [button(by), button(by === 'up' ? 'down' : 'up')].find((one) => one && !one.disabled);
  wanted?.focus();
}
