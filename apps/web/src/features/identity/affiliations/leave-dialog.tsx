import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { type Affiliation, useStateAffiliation } from '../api/affiliations.js';
import { SinceFields } from './since-fields.js';

/** Until when one belonged to an organisation, or that one belongs to it again. */
export function LeaveDialog({ affiliation, onClose }: { affiliation: Affiliation; onClose: () => void }) {
  const { t } = useTranslation('belonging');
  const state = useStateAffiliation();
  const { organisationId, name, leftAt } = affiliation;
  const form = useForm({
    initial: { until: 'left', leftOn: leftAt?.slice(0, 10) ?? '' },
    send: ({ until, leftOn }) => state({ organisation: organisationId, leftOn: until === 'now' ? null : leftOn }),
    done: onClose,
    optional: ['leftOn'],
  });
  return (
    <FormDialog
      open
      title={name}
      verb={t('own.save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <SinceFields bind={form.bind} until={form.values.until} />
    </FormDialog>
  );
}
