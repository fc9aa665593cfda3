import { lifecycle } from '#kernel';

/** A score sheet: only a submitted one counts; a voided one is kept as evidence. */
export type SheetState = 'draft' | 'submitted' | 'voided';
/** What moves it. */
export type SheetVerb = 'save' | 'submit' | 'reopen' | 'void';

/** One judge's sheet for one entry in one round. */
export const sheet = lifecycle<SheetState, SheetVerb>({
  initial: 'draft',
  final: ['voided'],
  moves: {
    draft: { save: 'draft', submit: 'submitted', void: 'voided' },
    submitted: { reopen: 'draft', void: 'voided' },
  },
});
