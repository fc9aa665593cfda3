import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type HallCodes, useHallCodes, usePrintHallCodes } from '../api/hall-codes.js';
import { HallCodeList } from './hall-code-list.js';

/** Codes on paper for the judges of a round: printing them, and what became of each. */
export function HallCodesPage({ roundId }: { roundId: string }) {
  const { t } = useTranslation('hall');
  return (
    <Loaded query={useHallCodes(roundId)}>
      {(codes) => (
        <>
          {codes.can.print && <PrintCard roundId={roundId} codes={codes} />}
          <Card title={t('codes.list')}>
            <HallCodeList roundId={roundId} codes={codes} />
          </Card>
        </>
      )}
    </Loaded>
  );
}

function PrintCard({ roundId, codes }: { roundId: string; codes: HallCodes }) {
  const { t } = useTranslation('hall');
  const dates = useDates();
  const [day, setDay] = useState(codes.today);
  const print = usePrintHallCodes(roundId);
  const ready = codes.items.filter((one) => one.ready).length;
  return (
    <Card title={t('codes.print-title')}>
      <Stack>
        <p>{t('codes.print-text')}</p>
        <TextField
          label={t('codes.day')}
          type="date"
          min={codes.today}
          value={day}
          onChange={setDay}
          hint={t('codes.day-hint')}
        />
        <Row>
          <Button look="primary" busy={print.isPending} onClick={() => print.mutate({ day })}>
            {t('codes.print', { count: ready })}
          </Button>
        </Row>
        <Soft>{t('codes.replaces')}</Soft>
        <Soft>{t('codes.lost')}</Soft>
        <Refused error={print.error} />
        {print.isSuccess && (
          <Notice tone="success">
            {t('codes.printed', { day: dates.day(`${print.variables.day}T12:00:00+08:00`) })}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
