import { useQueryClient } from '@tanstack/react-query';
import { renewEntry } from '../../features/entry/api/my-entry.js';
import { focusPath } from '../../features/entry/form/focus-path.js';
import { PhoneProof } from '../../features/identity/phone-proof.js';
import type { MyEntry } from './entry-page.js';

/** Proves the number of a question in place; afterwards the question has the focus and says so. */
export function ProvePhone({ entry, number, path }: { entry: MyEntry; number: string; path: string }) {
  const client = useQueryClient();
  const done = async () => {
    await renewEntry(client, entry);
    focusPath(path);
  };
  return <PhoneProof number={number} done={done} />;
}
