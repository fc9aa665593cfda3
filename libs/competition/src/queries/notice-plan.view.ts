import type { NoticeDayKind, NoticeList, NoticeListPlan, NoticeOrder, NoticePlan } from '../domain/notice-plan.js';
import { LocalisedView } from './localised.view.js';

/** How long a list is shown, and whether with its scores. */
export class NoticeListPlanView implements NoticeListPlan {
  code: NoticeList;
  days: number;
  dayKind: NoticeDayKind;
  scores: boolean;
}

/** Whom people may call and write to. */
export class SupervisorsView {
  name: LocalisedView;
  phone: string;
  address: LocalisedView;
}

/** Working days within which objections are accepted and decided. */
export class ObjectionClocksView {
  acceptDays: number;
  decideDays: number;
  extendDays: number;
}

/** Public notices and objections of an edition. */
export class NoticePlanView implements NoticePlan {
  order: NoticeOrder;
  number: LocalisedView;
  lists: NoticeListPlanView[];
  supervisors: SupervisorsView;
  objections: ObjectionClocksView;
}
