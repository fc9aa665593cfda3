// caught: room-http-closed
import { UnitOfWork } from '#platform/unit-of-work';

export const it = UnitOfWork;
