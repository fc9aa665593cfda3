export interface Tx {
  query(sql: string): Promise<unknown>;
}

export class UnitOfWork {}
