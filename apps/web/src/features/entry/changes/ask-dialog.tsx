import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField, RadioGroup, SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type ChangePart, useAskChange } from '../api/change-requests.js';
import type { MyEntry } from '../api/my-entry.js';
import { useTeam } from '../api/team.js';
import { AskedOrganisation, ORGANISATION, organisationOf } from './asked-organisation.js';

/** The fields of each part; those of the others stay empty. */
const FIELDS = { title: ['title'], lead: ['memberId'], organisation: Object.keys(ORGANISATION) } as const;
const ALL = Object.values(FIELDS).flat();

interface AskDialogProps {
  entry: MyEntry;
  parts: readonly ChangePart[];
  onClose: () => void;
}

/** Asks to change the title, the lead or the organisation of an entry that is fixed. */
export function AskDialog({ entry, parts, onClose }: AskDialogProps) {
  const { t } = useTranslation('changes');
  const [part, setPart] = useState<ChangePart>(parts[0] ?? 'lead');
  const form = useAsking(entry, part, onClose);
  return (
    <FormDialog
      open
      title={t('ask')}
      verb={t('send')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      {parts.length > 1 && (
        <RadioGroup
          label={t('what')}
          options={parts.map((value) => ({ value, label: t(`parts.${value}`) }))}
          value={part}
          onChange={(value) => setPart(value as ChangePart)}
        />
      )}
      {part === 'title' && <TextField label={t('new-title')} maxLength={100} {...form.bind('title')} />}
      {part === 'lead' && <NewLead entry={entry} field={form.bind('memberId')} />}
      {part === 'organisation' && <AskedOrganisation bind={form.bind} />}
      <AreaField label={t('common:reason.label')} maxLength={1000} {...form.bind('reason')} />
      <AreaField label={t('proof-label')} hint={t('proof-hint')} maxLength={1000} {...form.bind('proof')} />
      <Soft>{t('ask-means')}</Soft>
    </FormDialog>
  );
}

function useAsking(entry: MyEntry, part: ChangePart, onClose: () => void) {
  const ask = useAskChange(entry.id);
  const own: readonly string[] = FIELDS[part];
  const others = ALL.filter((key) => !own.includes(key));
  return useForm({
    initial: { title: entry.title, memberId: '', ...ORGANISATION, reason: '', proof: '' },
    optional: ['proof', 'uscc', 'authority', ...others] as never[],
    send: ({ title, memberId, reason, proof, ...organisation }) => {
      const value = {
        title: { title: title.trim() },
        lead: { memberId },
        organisation: { organisation: organisationOf(organisation) },
      }[part];
      return ask.mutateAsync({ part, ...value, reason: reason.trim(), proof: proof.trim() });
    },
    done: onClose,
  });
}

interface NewLeadProps {
  entry: MyEntry;
  field: { value: string; onChange: (value: string) => void; error: string | undefined; required: boolean };
}

/** One of those who have joined. */
function NewLead({ entry, field }: NewLeadProps) {
  const { t } = useTranslation('changes');
  const members = useTeam(entry.id).data?.members ?? [];
  const fit = members.filter(({ state, lead }) => state === 'accepted' && !lead);
  const options = [{ value: '', label: t('choose') }, ...fit.map(({ id, name }) => ({ value: id, label: name }))];
  return <SelectField label={t('new-lead')} hint={t('new-lead-hint')} options={options} {...field} />;
}
