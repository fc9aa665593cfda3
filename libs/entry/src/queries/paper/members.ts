import type { Block } from '#platform/press';
import type { DraftContent } from '../../domain/revision.js';
import type { Words } from './words.js';

const COLUMNS = [
  { key: 'name', share: 12 },
  { key: 'role', share: 14 },
  { key: 'unit', share: 24 },
  { key: 'contribution', share: 30 },
] as const;

/** The members in the order the team gave them; revisions from before teams were asked to join name nobody. */
export function membersOf({ members }: Partial<Pick<DraftContent, 'members'>>): DraftContent['members'] {
  return members ?? [];
}

/** Who handed in, in their order. */
export function memberBlocks(content: DraftContent, { say }: Words): Block[] {
  const members = membersOf(content);
  if (members.length === 0) return [];
  const columns = [
    { text: say('labels.order'), share: 5 },
    ...COLUMNS.map(({ key, share }) => ({ text: say(`labels.${key}`), share })),
  ];
  const rows = members.map((member, at) => [String(at + 1), ...COLUMNS.map(({ key }) => member[key])]);
  return [{ is: 'table', label: say('labels.members'), columns, rows }];
}
