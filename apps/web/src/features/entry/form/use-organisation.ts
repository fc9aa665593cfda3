import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { safekeeping, written } from '../../../lib/safekeeping.js';
import { useForm } from '../../../lib/use-form.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { nameOrganisation } from '../api/name-organisation.js';
import type { FoundOrganisation } from '../api/organisations.js';

/** What the entry says about its organisation; the authority stands among the findings for the reviewer. */
function storedOf({ organisation, declaredRegion, eligibilityFindings }: MyEntry) {
  const named = eligibilityFindings.find(({ code }) => code === 'uscc-none')?.params?.['authority'];
  return {
    name: organisation?.name ?? '',
    uscc: organisation?.uscc ?? '',
    kind: organisation?.kind ?? '',
    region: declaredRegion ?? organisation?.region ?? '',
    authority: typeof named === 'string' ? named : '',
  };
}

type Typed = { values: ReturnType<typeof storedOf>; codeless: boolean };
const keptOf = (entryId: string) => safekeeping<Typed>(written(`organisation ${entryId}`));

/** Keeps on this device what is typed and not saved; null: nothing, undefined: what is kept stays. */
function useKept(entryId: string, typed: Typed | null | undefined): void {
  const text = JSON.stringify(typed);
  useEffect(() => {
    if (text !== undefined) keptOf(entryId).write(JSON.parse(text) as Typed | null);
  }, [entryId, text]);
}

/** The organisation as it is being named: picked from the register, or typed; with a code, or with an authority instead. */
export function useOrganisation(entry: MyEntry, disabled: boolean) {
  const client = useQueryClient();
  const stored = storedOf(entry);
  const [typed] = useState(() => (disabled ? null : keptOf(entry.id).read()));
  const [codeless, setCodeless] = useState(typed?.codeless ?? stored.authority !== '');
  const [picked, setPicked] = useState(stored.name);
  const [sent, setSent] = useState('');
  const form = useForm({
    initial: typed?.values ?? stored,
    optional: codeless ? ['uscc'] : ['uscc', 'authority'],
    send: ({ uscc, authority, ...order }) =>
      nameOrganisation(entry.id, {
        ...order,
        uscc: codeless ? null : uscc.trim() || null,
        authority: codeless ? authority : null,
      }),
    done: (_, values) => {
      setSent(JSON.stringify([values, codeless]));
      return client.invalidateQueries({ queryKey: entryKey(entry.id) });
    },
  });
  const keys = Object.keys(stored) as (keyof typeof stored)[];
  const pick = ({ name, uscc, kind, region }: FoundOrganisation) => {
    const known = { name, uscc: uscc ?? '', kind, region, authority: '' };
    setPicked(name);
    setCodeless(false);
    keys.forEach((key) => form.bind(key).onChange(known[key]));
  };
  const other = codeless !== (stored.authority !== '') || keys.some((key) => form.values[key] !== stored[key]);
  // The register writes a name or a code its own way: what was sent is saved, however it reads now.
  const changed = other && JSON.stringify([form.values, codeless]) !== sent;
  useKept(entry.id, disabled ? undefined : changed ? { values: form.values, codeless } : null);
  return { form, codeless, setCodeless, picked, pick, changed };
}
