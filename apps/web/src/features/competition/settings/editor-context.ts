import { type ComponentType, createContext, useContext } from 'react';
import type { EditionPlan } from '../api/plan.js';
import type { StageDates } from '../api/plan-preview.js';
import type { Leaning } from '../timeline/leaning.js';
import type { NodeProps } from './node-props.js';

/** The dates of a draft while they are worked on. */
export interface TimelineInWork {
  /** The day everything counts from, in the working copy, and as it is in force. */
  firstDay: string;
  inForce: string;
  /** What the plan in force says of it; undefined where that says nothing. */
  kept: string | undefined;
  /** As the server counts them; empty until it has. */
  stages: readonly StageDates[];
}

/** What every editor of a page shares. */
export interface Editing {
  /** Draws the editor of any value; from here, for editors hold one another. */
  Editor: ComponentType<NodeProps>;
  plan: EditionPlan;
  /** What is wrong at this very path, in words. */
  faultAt: (path: string) => string | undefined;
  /** How many things are wrong at the path or below it. */
  faultsIn: (path: string) => number;
  readOnly: boolean;
  /** Whether an item's code is published, so that it stays what it is. */
  inUse: (listPath: string, code: string) => boolean;
  /** Whether the item may not go; a question may, as long as nobody has answered it, which the server knows. */
  mustStay: (listPath: string, code: string) => boolean;
  /** What would be left without a date, were the item taken away. */
  leaning?: (listPath: string, code: string) => readonly Leaning[];
  timeline?: TimelineInWork;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('An editor stands within a PartEditor');
  return editing;
}
