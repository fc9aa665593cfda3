import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { CellButton } from '../../../ui/cell-button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import {
  type HallCode,
  type HallCodeLine,
  type HallCodes,
  usePrintHallCodes,
  useRevokeHallCode,
} from '../api/hall-codes.js';

const TONES = { open: 'brand', used: 'success', revoked: 'neutral', expired: 'neutral' } as const;

/** Judge by judge: which codes are out, which were used, and a new one for whoever lost theirs. */
export function HallCodeList({ roundId, codes }: { roundId: string; codes: HallCodes }) {
  const { t } = useTranslation('hall');
  const dates = useDates();
  const [revoking, setRevoking] = useState<{ line: HallCodeLine; code: HallCode } | null>(null);
  const print = usePrintHallCodes(roundId);
  const columns: Column<HallCodeLine>[] = [
    { key: 'name', title: t('codes.judge'), lead: true, render: ({ name }) => name },
    { key: 'room', title: t('codes.room'), render: ({ room }) => room ?? '–' },
    { key: 'codes', title: t('codes.states'), render: (line) => <States line={line} /> },
  ];
  const stateOf = ({ state, usedAt }: HallCode) => t(`codes.state.${state}`, { at: usedAt ? dates.time(usedAt) : '' });
  const act = (line: HallCodeLine) => (
    <Stack gap="tight">
      {line.ready && (
        <CellButton
          label={t('codes.one-label', { name: line.name })}
          onClick={() => print.mutate({ day: codes.today, judgeIds: [line.judgeId] })}
        >
          {t('codes.one')}
        </CellButton>
      )}
      {line.codes.filter(isLive(codes.today)).map((code) => (
        <CellButton
          key={code.id}
          label={t('codes.revoke-label', { name: line.name, day: code.day, state: stateOf(code) })}
          onClick={() => setRevoking({ line, code })}
        >
          {t('codes.revoke')}
        </CellButton>
      ))}
    </Stack>
  );
  if (codes.can.print) columns.push({ key: 'do', title: t('codes.do'), render: act });
  return (
    <Stack>
      <Refused error={print.error} />
      <DataList
        caption={t('codes.list')}
        columns={columns}
        rows={codes.items}
        rowKey={({ judgeId }) => judgeId}
        empty={<p>{t('codes.nobody')}</p>}
      />
      {revoking && <RevokeDialog roundId={roundId} {...revoking} onDone={() => setRevoking(null)} />}
    </Stack>
  );
}

const isLive = (today: string) => (code: HallCode) =>
  (code.state === 'open' || code.state === 'used') && code.day >= today;

function States({ line }: { line: HallCodeLine }) {
  const { t } = useTranslation('hall');
  const dates = useDates();
  if (!line.ready) return <StateTag tone="warning">{t('codes.not-ready')}</StateTag>;
  if (line.codes.length === 0) return t('codes.none');
  return (
    <Stack gap="tight">
      {line.codes.map(({ id, day, state, usedAt }) => (
        <span key={id}>
          {dates.monthDay(`${day}T12:00:00+08:00`)}{' '}
          <StateTag tone={TONES[state]}>{t(`codes.state.${state}`, { at: usedAt ? dates.time(usedAt) : '' })}</StateTag>
        </span>
      ))}
    </Stack>
  );
}

interface RevokeDialogProps {
  roundId: string;
  line: HallCodeLine;
  code: HallCode;
  onDone: () => void;
}

function RevokeDialog({ roundId, line, code, onDone }: RevokeDialogProps) {
  const { t } = useTranslation('hall');
  const revoke = useRevokeHallCode(roundId);
  const problem = useRefusal(revoke.error);
  return (
    <ConfirmReason
      open
      title={t('codes.revoke-title', { name: line.name })}
      verb={t('codes.revoke-verb')}
      danger
      minLength={0}
      busy={revoke.isPending}
      problem={problem}
      onConfirm={() => revoke.mutate(code.id, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <p>{t(code.state === 'used' ? 'codes.revoke-used' : 'codes.revoke-open')}</p>
    </ConfirmReason>
  );
}
