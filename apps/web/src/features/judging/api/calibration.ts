import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Calibration = Answer<'CalibrationView'>;
export type CalibrationDuty = Answer<'CalibrationDutyView'>;
export type SampleDuty = Answer<'SampleDutyView'>;
export type SampleReading = Answer<'SampleReadingView'>;
export type SampleRow = Answer<'SampleRowView'>;
export type Leaning = Answer<'LeaningView'>;

const keyOf = (roundId: string) => ['rounds', roundId, 'calibration'];
const mineOf = (editionId: string) => ['editions', editionId, 'calibration', 'mine'];

/** The samples of a round, and how its panel marked them. */
export function useCalibration(roundId: string) {
  return useQuery({
    queryKey: keyOf(roundId),
    queryFn: () => request<Calibration>('GET', `/rounds/${roundId}/calibration`),
  });
}

/** Writes all samples of a round. */
export function useKeepSamples(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (samples: Answer<'KeepSamplesDto'>) =>
      request<void>('PUT', `/rounds/${roundId}/calibration/samples`, samples),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(roundId) }),
  });
}

/** Where the table of a round's samples is downloaded. */
export const sampleTableAddress = (roundId: string, locale: string) =>
  `/api/rounds/${roundId}/calibration/table?locale=${locale}`;

/** Reads the samples of a file; nothing is kept by it. */
export function useSampleReading(roundId: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return request<SampleReading>('POST', `/rounds/${roundId}/calibration/readings`, form);
    },
  });
}

/** Shows them to the panel. */
export function useOpenCalibration(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('PUT', `/rounds/${roundId}/calibration/opening`),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(roundId) }),
  });
}

/** The samples one has to score in an edition, round by round. */
export function useMyCalibration(editionId: string) {
  return useQuery({
    queryKey: mineOf(editionId),
    queryFn: () => request<Answer<'CalibrationDutiesView'>>('GET', `/editions/${editionId}/calibration/mine`),
  });
}

/** The rounds whose entries wait for one's samples. */
export function useSamplesDue(editionId: string): ReadonlySet<string> {
  const items = useMyCalibration(editionId).data?.items ?? [];
  return new Set(items.filter(({ required, left }) => required && left > 0).map(({ roundId }) => roundId));
}

interface SamplePlace {
  editionId: string;
  roundId: string;
  sampleId: string;
}

/** Scores a sample, once; the entries of its round may open with it. */
export function useScoreSample({ editionId, roundId, sampleId }: SamplePlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (score: Answer<'ScoreSampleDto'>) =>
      request<void>('PUT', `/rounds/${roundId}/calibration/sheets/${sampleId}`, score),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: mineOf(editionId) }),
        client.invalidateQueries({ queryKey: ['assignments'] }),
      ]),
  });
}
