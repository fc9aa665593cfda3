import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Choices } from '../../../ui/choices.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type MovableMilestone, useMoveMilestone } from '../api/settings.js';
import { DayOff } from './day-off.js';
import { MoveReachLine } from './move-reach-line.js';
import { instantOf, localOf, shortens } from './wall-clock.js';

interface MoveDialogProps {
  editionId: string;
  milestone: MovableMilestone;
  /** Where it goes back to, when a move is undone. */
  back?: { startsAt: string; endsAt: string } | undefined;
  onClose: () => void;
}

/** Moves a milestone: Beijing time in, the weekday and whom it concerns shown, a reason for everybody to read. */
export function MoveDialog({ editionId, milestone, back, onClose }: MoveDialogProps) {
  const { t } = useTranslation('timeline');
  const dates = useDates();
  const name = useSay()(milestone.name);
  const move = useMoveMilestone(editionId);
  const [shorten, setShorten] = useState(false);
  const target = back ?? milestone;
  const form = useForm({
    initial: { startsAt: localOf(target.startsAt), endsAt: localOf(target.endsAt), reason: '' },
    send: ({ startsAt, endsAt, reason }) =>
      move.mutateAsync({
        ...{ code: milestone.code, version: milestone.version, shorten },
        ...{ startsAt: instantOf(startsAt) ?? startsAt, endsAt: instantOf(endsAt) ?? endsAt, reason: reason.trim() },
      }),
    done: onClose,
  });
  const [startsAt, endsAt] = [instantOf(form.values.startsAt), instantOf(form.values.endsAt)];
  const less = startsAt !== null && endsAt !== null && shortens(milestone, { startsAt, endsAt });
  return (
    <FormDialog
      open
      title={t(back ? 'back-one' : 'move-one', { name })}
      verb={t(back ? 'back' : 'move')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField
        label={t('from')}
        type="datetime-local"
        hint={startsAt && <When editionId={editionId} instant={startsAt} text={dates.instant(startsAt)} />}
        {...form.bind('startsAt')}
      />
      <TextField
        label={t('to')}
        type="datetime-local"
        hint={endsAt && <When editionId={editionId} instant={endsAt} text={dates.until(endsAt)} />}
        {...form.bind('endsAt')}
      />
      {less && (
        <Notice tone="warning" title={t('less', { name })}>
          <Choices
            kind="checkbox"
            choices={[{ code: 'shorten', label: t('less-tick') }]}
            chosen={shorten ? ['shorten'] : []}
            onToggle={(_, on) => setShorten(on)}
          />
        </Notice>
      )}
      <MoveReachLine editionId={editionId} milestone={milestone} until={endsAt} />
      <AreaField label={t('common:reason.label')} hint={t('reason-hint')} maxLength={500} {...form.bind('reason')} />
      <Soft>{t('means')}</Soft>
    </FormDialog>
  );
}

/** A moment in full, and whether nobody works that day. */
function When({ text, ...place }: { editionId: string; instant: string; text: string }) {
  return (
    <>
      {text} <DayOff {...place} />
    </>
  );
}
