import { SetMetadata } from '@nestjs/common';
import type { Reader, Tx } from '#platform/unit-of-work';

/** Metadata key of {@link KeepsRecords}. */
export const KEEPS_RECORDS = 'identity:keeps-records';

/** Why an account cannot be closed now: a refusal's code, whose text says what to do. */
export interface Obstacle {
  readonly code: string;
  readonly count: number;
}

/** An account that is being closed, as it was until now, under its address or one before. */
export interface ClosedAccount {
  readonly id: string;
  readonly email: string;
}

/** Answers for what one context keeps about a person. */
export interface RecordKeeper {
  /** By section, ready to be written as JSON. */
  of(reader: Reader, personId: string): Promise<Record<string, object[]>>;
  /** What stands in the way of closing the account. */
  obstacles(reader: Reader, personId: string): Promise<Obstacle[]>;
  /** Removes what says who it was; what others rely on stays, under the id alone. Asked once for each address it ever had. */
  forget(tx: Tx, person: ClosedAccount): Promise<void>;
}

/** Marks a provider as the {@link RecordKeeper} of its context; every context above registers itself so. */
export const KeepsRecords = () => SetMetadata(KEEPS_RECORDS, true);
