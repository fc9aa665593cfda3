import { FIELDS } from './fields.mjs';
import { developmentOf } from './development.mjs';
import { businessOf } from './business.mjs';
import { makingOf, needOf, proofOf } from './sentences.mjs';

/** A full form for a team, as the 2024 edition asks for it: every question that its track, stage and body are asked. */
export function answersOf(team) {
  return { ...introduction(team), ...people(team), ...substance(team), ...developmentOf(team), ...businessOf(team) };
}

const SECOND = { '01': '05', '02': '04', '03': '01', '04': '03', '05': '06', '06': '02' };

function introduction({ index, title, track, organisation }) {
  const { patients, figures } = FIELDS[track];
  const summary =
    `${title}由${organisation.name}团队完成，面向${patients}，已形成稳定的样品与研究方案。已有结果显示，${figures[0]}达到${figures[1]}，高于现有方案的${figures[2]}。` +
    `${proofOf(index)}下一步将在京津冀${3 + (index % 5)}家医疗机构扩大验证，争取${2 + (index % 3)}年内实现临床应用。`;
  return {
    oneLiner: `让${patients}用得上、用得起的${title}`,
    summary,
    ...(index % 2 ? { secondTrack: SECOND[track] } : {}),
  };
}

const TITLES = ['主任医师', '教授', '研究员', '首席科学家', '副主任医师', '总经理'];
const GRADES = ['3A', '3A', '3', '2A'];

function people({ index, email, members, organisation }) {
  const [lead, second] = members;
  const isCompany = organisation.kind === 'company';
  return {
    leadName: lead.name,
    leadTitle: isCompany ? TITLES[5 - (index % 2) * 2] : TITLES[index % 5],
    leadDegree: ['doctor', 'doctor', 'master', 'bachelor'][index % 4],
    leadPhone: phoneOf(index),
    leadEmail: email,
    contactName: second.name,
    contactPhone: index % 3 ? phoneOf(index + 500) : `010-${60_000_000 + index * 911}`,
    ...(organisation.kind === 'hospital' ? { hospitalGrade: GRADES[index % 4] } : {}),
    ...(isCompany
      ? { companySize: ['small', 'micro', 'medium'][index % 3], foundedOn: dayOf(2012 + (index % 10)) }
      : {}),
  };
}

function substance({ index, title, track }) {
  const { patients, today, gap, method, figures, rivals, novelties } = FIELDS[track];
  const [first, ours, theirs, second, ourSecond, theirSecond] = figures;
  const need = `${patients}是本项目的服务对象。目前${today}。${gap}。${needOf(index)}${title}针对的正是${first}与${second}这两个环节。`;
  return {
    clinicalNeed: need,
    innovations: novelties,
    technology: `${method}。${makingOf(index)}关键指标为${first}（${ours}）与${second}（${ourSecond}）。`,
    rivals: [rival('c1', rivals[0], [first, ours, theirs]), rival('c2', rivals[1], [second, ourSecond, theirSecond])],
  };
}

function rival(id, name, [measure, ours, theirs]) {
  return { id, name, measure, ours, theirs, source: '公开文献与送检报告' };
}

function dayOf(year) {
  return `${year}-${String((year % 12) + 1).padStart(2, '0')}-18`;
}

function phoneOf(serial) {
  return `139${String(10_000_000 + serial * 7_919).slice(-8)}`;
}
