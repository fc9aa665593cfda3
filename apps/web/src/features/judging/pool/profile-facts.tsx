import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/i18n.js';
import { useDates } from '../../../lib/date.js';
import { Fact, Facts } from '../../../ui/facts.js';
import type { Profile } from '../api/profiles.js';

/** What is remembered of a judge. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const { t } = useTranslation('pool');
  const dates = useDates();
  const languages = useLanguageNames();
  const absence = ({ from, until }: Profile['away'][number]) =>
    from === until ? dates.day(noon(from)) : t('span', { from: dates.day(noon(from)), until: dates.day(noon(until)) });
  return (
    <Facts>
      <Fact label={t('organisation')}>{profile.organisation.name}</Fact>
      <Fact label={t('title')}>{profile.title || '–'}</Fact>
      <Fact label={t('kind')}>{t(`kinds.${profile.kind}`)}</Fact>
      <Fact label={t('expertise')}>{profile.expertise.join('、') || '–'}</Fact>
      <Fact label={t('languages')}>{profile.languages.map(languages).join('、') || '–'}</Fact>
      <Fact label={t('capacity')}>{t('entries', { count: profile.capacity })}</Fact>
      <Fact label={t('away')}>{profile.away.map(absence).join('；') || t('never-away')}</Fact>
      {profile.email && <Fact label={t('email')}>{profile.email}</Fact>}
    </Facts>
  );
}

/** Noon in Beijing: the same day wherever it is shown. */
const noon = (day: string) => `${day}T12:00:00+08:00`;

/** A language by its code, in the language of the page. */
export function useLanguageNames(): (code: string) => string {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
