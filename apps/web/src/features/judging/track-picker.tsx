import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Choices } from '../../ui/choices.js';
import { FieldGroup } from '../../ui/field-group.js';
import type { Named } from './rules.js';

interface TrackPickerProps {
  tracks: readonly Named[];
  /** Codes with blanks between them, as a form of texts holds them. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** The tracks a judge knows best. */
export function TrackPicker({ tracks, value, onChange, error }: TrackPickerProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const chosen = tracksIn(value);
  const toggle = (code: string, on: boolean) =>
    onChange(
      tracks
        .map((track) => track.code)
        .filter((one) => (one === code ? on : chosen.includes(one)))
        .join(' '),
    );
  return (
    <FieldGroup label={t('judges.tracks')} hint={t('judges.tracks-hint')} required={false} error={error} path="tracks">
      <Choices
        kind="checkbox"
        choices={tracks.map(({ code, name }) => ({ code, label: say(name) }))}
        chosen={chosen}
        onToggle={toggle}
      />
    </FieldGroup>
  );
}

/** The codes in a form's text. */
export function tracksIn(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
