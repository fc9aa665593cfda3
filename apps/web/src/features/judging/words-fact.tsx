import { useTranslation } from 'react-i18next';
import { Fact } from '../../ui/facts.js';
import { Soft } from '../../ui/stack.js';

/** In how many pairs words of the judge's expertise stand in the entry; null: worked out before words counted. */
export function WordsFact({ words }: { words: number | null }) {
  const { t } = useTranslation('organiser');
  if (words === null) return null;
  return (
    <Fact label={t('round.outcome.words')}>
      {t('round.outcome.words-count', { count: words })}
      <Soft>{t('round.outcome.words-text')}</Soft>
    </Fact>
  );
}
