import { useTranslation } from 'react-i18next';
import { Choices } from '../../../ui/choices.js';
import { FieldGroup } from '../../../ui/field-group.js';
import type { Profile } from '../api/profiles.js';
import { useLanguageNames } from './profile-facts.js';

type Language = Profile['languages'][number];
const LANGUAGES = ['zh', 'en', 'ja', 'ko', 'de', 'fr', 'ru', 'es'] as const satisfies readonly Language[];

interface LanguagesProps {
  /** Codes with blanks between them, as a form of texts holds them. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** The languages a judge reads. */
export function LanguagesField({ value, onChange, error }: LanguagesProps) {
  const { t } = useTranslation('pool');
  const name = useLanguageNames();
  const chosen = value.split(' ').filter(Boolean);
  return (
    <FieldGroup label={t('languages')} required={false} error={error} path="languages">
      <Choices
        kind="checkbox"
        choices={LANGUAGES.map((code) => ({ code, label: name(code) }))}
        chosen={chosen}
        onToggle={(code, on) => onChange((on ? [...chosen, code] : chosen.filter((one) => one !== code)).join(' '))}
      />
    </FieldGroup>
  );
}

/** The codes in a form's text. */
export function languagesIn(text: string): Language[] {
  return LANGUAGES.filter((code) => text.split(' ').includes(code));
}
