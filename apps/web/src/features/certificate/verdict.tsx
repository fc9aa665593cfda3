import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import type { Verification } from './api/verification.js';

const TONES = { valid: 'success', corrected: 'warning', revoked: 'danger' } as const;

/** What became of a certificate, in words, and the least that tells it apart. */
export function Verdict({ outcome }: { outcome: Verification }) {
  const { t } = useTranslation('certificate');
  const dates = useDates();
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  // On a phone it comes below what was filled in.
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  const { state, number, edition, award, project, kind, holder, date, endedAt, replacedBy } = outcome;
  return (
    <div ref={frame}>
      <Stack>
        <Notice tone={TONES[state]} title={t(`verdict.${state}`)}>
          <p>{t(`verdict.${state}-text`, { at: endedAt ? dates.day(endedAt) : '', number: replacedBy })}</p>
        </Notice>
        <Facts>
          <Fact label={t('facts.number')}>{number}</Fact>
          <Fact label={t('facts.edition')}>{say(edition)}</Fact>
          <Fact label={t('facts.award')}>{say(award)}</Fact>
          {kind !== 'project' && <Fact label={t('facts.holder')}>{holder}</Fact>}
          {project && <Fact label={t('facts.project')}>{project.title}</Fact>}
          {project && <Fact label={t('facts.organisation')}>{project.organisation}</Fact>}
          <Fact label={t('facts.date')}>{date}</Fact>
        </Facts>
      </Stack>
    </div>
  );
}
