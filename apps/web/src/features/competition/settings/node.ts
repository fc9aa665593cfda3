import type { Localised } from '#kernel';
import type { EditionPlan } from '../api/plan.js';

export type Bag = Record<string, unknown>;

/** One of the values of a choice. */
export interface Option {
  code: string;
  /** What people read; a text of the catalogue is looked up by its key `options.<group>.<code>`. */
  name?: Localised;
  group?: string;
}

type Fresh = (plan: EditionPlan, items: readonly unknown[]) => unknown;
/** What an item is called where it has no name of its own: words of the catalogue or of the plan, one after the other. */
export type Called = (item: unknown, plan: EditionPlan) => Option[];
export type Options = (plan: EditionPlan, within: Bag) => Option[];

/** How one value of the plan is edited; whole pages are data of this kind. */
export type Node =
  | { kind: 'text'; max: number; long?: boolean; optional?: boolean }
  | { kind: 'code'; max?: number }
  | { kind: 'whole'; empty?: 'null' | 'absent'; scale?: number }
  | { kind: 'flag'; empty?: 'absent' }
  | { kind: 'moment'; type: 'time' }
  | { kind: 'offset' }
  | { kind: 'stage-code' }
  | { kind: 'first-day' }
  | { kind: 'choice'; options: Options; absent?: string }
  | { kind: 'choices'; options: Options }
  | { kind: 'group'; scope: string; members: Member[] }
  | { kind: 'list'; item: Node; fresh: Fresh; inline?: boolean; fixed?: boolean; called?: Called }
  | { kind: 'maybe'; inner: Node; absent: 'null' | 'left-out'; fresh: (plan: EditionPlan) => unknown };

/** One member of a group, and whether it makes sense beside the others. */
export interface Member {
  key: string;
  node: Node;
  when?: (within: Bag) => boolean;
}

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asBag = (value: unknown): Bag => (isBag(value) ? value : {});

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const text = (max: number, long = false): Node => ({ kind: 'text', max, long });

export const group = (scope: string, members: Record<string, Node | Omit<Member, 'key'>>): Node => ({
  kind: 'group',
  scope,
  members: Object.entries(members).map(([key, one]) => ('kind' in one ? { key, node: one } : { key, ...one })),
});

/** The choice of one of some codes whose names stand in the catalogue of texts. */
export const choiceOf = (name: string, codes: readonly string[]): Node => ({
  kind: 'choice',
  options: () => codes.map((code) => ({ code, group: name })),
});

export const blank = (): Localised => ({ 'zh-CN': '', en: '' });

/** The next code of a list that is not taken: `ITEM_3`. */
export function nextCode(stem: string, items: readonly unknown[]): string {
  const taken = new Set(items.map((one) => asBag(one)['code'] ?? asBag(one)['key']));
  let number = items.length + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** What an item of a list is called: its name, label, text or question, else its code, else what it is for. */
export function nameOf(item: unknown, say: (text: Partial<Localised> | undefined) => string): string {
  const bag = asBag(item);
  const words = bag['name'] ?? bag['label'] ?? bag['question'] ?? bag['text'];
  return (isBag(words) ? say(words) : '') || asText(bag['code'] ?? bag['key']);
}
