import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { checkAnswers, type Field, type Finding } from '#kernel';
import { isProblem } from '../../../lib/api/problem.js';
import { explain } from '../../../lib/explain.js';
import { safekeeping, written } from '../../../lib/safekeeping.js';
import { useAutosave } from '../../../lib/use-autosave.js';
import { type Basics, changeBasics } from '../api/change-basics.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { BasicsDraft, type StoredBasics } from './basics-draft.js';
import { HeldBack } from './draft.js';
import { isOpen } from './plan.js';

/** A draft may still bear a word that must go before the submit. */
const isKept = ({ code }: Finding) => code === 'forbidden-word';
const storedOf = ({ title, track, division, version }: MyEntry): StoredBasics => ({ title, track, division, version });

/** Title, track and division of an entry, which save themselves. */
export function useBasics(entry: MyEntry, fields: readonly Field[]) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const [draft] = useState(() => {
    const { id } = entry;
    const send = async (basics: StoredBasics) => {
      const changed = await changeBasics(id, basics);
      client.setQueryData(entryKey(id), changed);
      return { ...storedOf(changed), now: changed.now };
    };
    const say = (error: unknown) => {
      if (isProblem(error)) void client.invalidateQueries({ queryKey: entryKey(id) });
      return error instanceof HeldBack ? t('form.held') : explain(error, t);
    };
    return new BasicsDraft({
      ...{ stored: storedOf(entry), send, explain: say, keep: safekeeping<StoredBasics>(written(`basics ${id}`)) },
      open: (key) => entry.can.edit && isOpen(entry, key),
      fits: (values: Basics) => checkAnswers(fields, { ...values }, { complete: true }).every(isKept),
    });
  });
  useEffect(() => draft.hear(storedOf(entry)), [draft, entry]);
  const saving = useAutosave(draft.autosave);
  return { draft, saving, ...useSyncExternalStore(draft.subscribe, draft.state) };
}
