import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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

/** The organisation as it is being named: picked from the register, or typed; with a code, or with an authority instead. */
export function useOrganisation(entry: MyEntry) {
  const client = useQueryClient();
  const stored = storedOf(entry);
  const [codeless, setCodeless] = useState(stored.authority !== '');
  const [picked, setPicked] = useState(stored.name);
  const form = useForm({
    initial: stored,
    optional: codeless ? ['uscc'] : ['uscc', 'authority'],
    send: ({ uscc, authority, ...order }) =>
      nameOrganisation(entry.id, {
        ...order,
        uscc: codeless ? null : uscc.trim() || null,
        authority: codeless ? authority : null,
      }),
    done: () => client.invalidateQueries({ queryKey: entryKey(entry.id) }),
  });
  const keys = Object.keys(stored) as (keyof typeof stored)[];
  const pick = ({ name, uscc, kind, region }: FoundOrganisation) => {
    const known = { name, uscc: uscc ?? '', kind, region, authority: '' };
    setPicked(name);
    setCodeless(false);
    keys.forEach((key) => form.bind(key).onChange(known[key]));
  };
  const changed = codeless !== (stored.authority !== '') || keys.some((key) => form.values[key] !== stored[key]);
  return { form, codeless, setCodeless, picked, pick, changed };
}
