import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { JUDGE_KINDS, type JudgeKind } from '../api/judges.js';
import { type Profile, useCorrectProfile } from '../api/profiles.js';
import { AbsencesField } from './absences-field.js';
import { LanguagesField, languagesIn } from './languages-field.js';
import { absencesIn, absencesText, wordsIn } from './profile-words.js';

interface ProfileDialogProps {
  /** Null: one's own. */
  editionId: string | null;
  profile: Profile;
  onClose: () => void;
}

/** Corrects what is remembered of a judge. */
export function ProfileDialog({ editionId, profile, onClose }: ProfileDialogProps) {
  const { t } = useTranslation('pool');
  const form = useProfileForm({ editionId, profile, onClose });
  const kinds = JUDGE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <FormDialog
      open
      title={t('correct')}
      verb={t('save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('title')} maxLength={100} {...form.bind('title')} />
      {editionId !== null && <SelectField label={t('kind')} options={kinds} {...form.bind('kind')} />}
      <TextField label={t('expertise')} hint={t('expertise-hint')} maxLength={600} {...form.bind('expertise')} />
      <LanguagesField {...form.bind('languages')} />
      <TextField
        label={t('capacity')}
        hint={t('capacity-hint')}
        type="number"
        min={1}
        max={500}
        {...form.bind('capacity')}
      />
      <AbsencesField {...form.bind('away')} />
    </FormDialog>
  );
}

function useProfileForm({ editionId, profile, onClose }: ProfileDialogProps) {
  const correct = useCorrectProfile(editionId, profile.id);
  return useForm({
    initial: {
      title: profile.title,
      kind: `${profile.kind}`,
      expertise: profile.expertise.join('、'),
      languages: profile.languages.join(' '),
      capacity: String(profile.capacity),
      away: absencesText(profile.away),
    },
    optional: ['title', 'expertise', 'languages', 'away'],
    send: ({ title, kind, expertise, languages, capacity, away }) =>
      correct.mutateAsync({
        title: title.trim(),
        expertise: wordsIn(expertise),
        languages: languagesIn(languages),
        capacity: Number(capacity),
        away: absencesIn(away),
        version: profile.version,
        ...(editionId === null ? {} : { kind: kind as JudgeKind }),
      }),
    done: onClose,
  });
}
