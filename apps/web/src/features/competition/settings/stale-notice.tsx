import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../lib/api/problem.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Row } from '../../../ui/stack.js';
import { useWords } from './use-words.js';

interface StaleNoticeProps {
  problem: ApiProblem;
  onTheirs: (parts: string[]) => void;
  onMine: (parts: string[], version: number) => void;
}

/** Somebody else has saved the same part meanwhile: one of the two has to be chosen. */
export function StaleNotice({ problem, onTheirs, onMine }: StaleNoticeProps) {
  const { t } = useTranslation('settings');
  const { label } = useWords();
  const parts = (problem.body['parts'] as string[] | undefined) ?? [];
  const version = Number(problem.body['version']);
  return (
    <Notice tone="warning" title={t('stale-title', { version })}>
      <p>{t('stale-text', { parts: parts.map((part) => label('part', part)).join(t('comma')) })}</p>
      <Row>
        <Button onClick={() => onTheirs(parts)}>{t('stale-theirs')}</Button>
        <Button onClick={() => onMine(parts, version)}>{t('stale-mine')}</Button>
      </Row>
    </Notice>
  );
}
