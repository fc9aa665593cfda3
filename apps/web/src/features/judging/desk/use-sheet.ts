import { showHundredths } from '#kernel';
import type { Assignment } from '../api/assignment.js';
import { newest, type Pending, type Target, type Written, writtenOn } from '../offline/pending.js';
import { type SheetPlace, sheetPlace } from '../offline/sheet-place.js';
import { useDevice, useOutlook } from '../offline/use-device.js';
import { fitMarks } from './marks.js';

/** A sheet under its judge's hands. */
export interface SheetAtHand {
  written: Written;
  /** What this device knows more than the server; undefined: nothing. */
  own: Pending | undefined;
  /** How far the last change has got. */
  place: SheetPlace;
  /** Exact total of the marks so far, `86.50`. */
  total: string;
  mark: (criterion: string, mark: string) => void;
  say: (part: 'comment' | 'suggestion' | 'notes', text: string) => void;
  settle: (winner: 'mine' | 'theirs') => void;
  submit: () => Promise<void>;
  withdraw: () => void;
  retry: () => void;
  discard: () => void;
}

/** The sheet of an assignment: every change is kept on this device at once and goes out by itself. */
export function useSheet(assignment: Assignment): SheetAtHand {
  const { outbox } = useDevice();
  const outlook = useOutlook();
  const { id, editionId, entry, rubric } = assignment;
  const sheet = newest(assignment.sheet, outlook.heard.get(id));
  const own = outlook.pending.get(id);
  const written = own?.written ?? writtenOn(sheet);
  const target: Target = {
    ...{ assignment: id, edition: editionId, name: `${entry.number} ${entry.title}`, sheet },
    rubric: rubric.map(({ code, max, name }) => ({ code, max, name })),
  };
  const write = (change: (now: Written) => Partial<Written>) => {
    // Two keys may fall before the page draws again.
    const now = outbox.outlook().pending.get(id)?.written ?? writtenOn(sheet);
    outbox.write(target, { ...now, ...change(now) });
  };
  return {
    ...{ written, own, place: sheetPlace(outlook, id, sheet) },
    total: showHundredths(fitMarks(rubric, written.marks).total),
    mark: (criterion, mark) => write(({ marks }) => ({ marks: { ...marks, [criterion]: mark } })),
    say: (part, text) => write(() => ({ [part]: text })),
    settle: (winner) => void outbox.settle(id, winner),
    submit: () => outbox.submit(target),
    withdraw: () => void outbox.withdraw(id),
    retry: () => void outbox.wake(),
    discard: () => void outbox.discard(id),
  };
}
