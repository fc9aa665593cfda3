import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '#kernel';
import { explain } from '../../../lib/explain.js';
import { useAutosave } from '../../../lib/use-autosave.js';
import { entryKey, type MyEntry, patchEntry, type SavedAnswer } from '../api/my-entry.js';
import { type AnswerChange, saveAnswers } from '../api/save-answers.js';
import { Draft, HeldBack, isAboutEntry } from './draft.js';
import { keptHere } from './kept-here.js';
import { isOpen } from './plan.js';

/** The draft of an entry that saves itself; what it saved is put into the entry at hand. */
export function useDraft(entry: MyEntry, fields: readonly Field[]) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const [draft] = useState(() => {
    const { id } = entry;
    const send = (changes: AnswerChange[]) => saveAnswers(id, changes);
    const tell = (answers: SavedAnswer[]) =>
      patchEntry(client, id, ({ revisionNo }) => ({ answers, changedSinceSubmit: revisionNo > 0 }));
    const say = (error: unknown) => {
      if (isAboutEntry(error)) void client.invalidateQueries({ queryKey: entryKey(id) });
      return error instanceof HeldBack ? t('form.held') : explain(error, t);
    };
    const open = (field: string) => entry.can.edit && isOpen(entry, field);
    return new Draft({ fields, answers: entry.answers, send, tell, keep: keptHere(id), explain: say, open });
  });
  useEffect(() => {
    if (entry.shows === 'draft') draft.hear(entry.answers);
  }, [draft, entry]);
  const saving = useAutosave(draft.autosave);
  return { draft, saving, ...useSyncExternalStore(draft.subscribe, draft.state) };
}
