/** Lists that are printed for a sitting: the order for the stage, who has come with their codes, who may pass the door. */
export const PAPERS = ['running-order', 'check-in', 'door'] as const;
export type StagePaper = (typeof PAPERS)[number];
