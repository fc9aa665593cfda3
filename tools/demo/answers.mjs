import { FIELDS } from './fields.mjs';
import { developmentOf } from './development.mjs';
import { businessOf } from './business.mjs';

/** A full form for a team, as the 2024 edition asks for it: every question that its track, stage and body are asked. */
export function answersOf(team) {
  return { ...introduction(team), ...people(team), ...substance(team), ...developmentOf(team), ...businessOf(team) };
}

const SECOND = { '01': '05', '02': '04', '03': '01', '04': '03', '05': '06', '06': '02' };

function introduction({ index, title, track, organisation }) {
  const { patients, today, method, figures } = FIELDS[track];
  const summary =
    `${title}由${organisation.name}团队完成，面向${patients}。目前临床上${today}。团队${method}。` +
    `已有结果显示，${figures[0]}达到${figures[1]}，高于现有方案的${figures[2]}；${figures[3]}为${figures[4]}，现有方案为${figures[5]}。` +
    `项目已形成稳定的样品与研究方案，下一步将在京津冀${3 + (index % 5)}家医疗机构扩大验证，完善质量体系与注册资料，争取${2 + (index % 3)}年内实现临床应用。`;
  return {
    oneLiner: `让${patients}用得上、用得起的${title}`,
    summary: atLeast(summary, 200, '团队将持续公开研究进展并接受同行检验。'),
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

function substance({ title, track }) {
  const { patients, today, gap, method, figures, rivals, novelties } = FIELDS[track];
  const [first, ours, theirs, second, ourSecond, theirSecond] = figures;
  const need =
    `${patients}是本项目的服务对象。目前${today}。${gap}。调研显示，医生最希望改善${first}与${second}，患者最关心安全、费用与等待时间。` +
    `${title}针对这两个环节，力求在不增加医务人员负担的前提下取得可核对的改善，并能够在基层推广。`;
  return {
    clinicalNeed: atLeast(need, 200, '项目组已访谈多家医院的临床与管理人员，需求得到一致确认。'),
    innovations: novelties,
    technology: `${method}。关键指标包括${first}（${ours}）与${second}（${ourSecond}），均由第三方或多中心数据支持，主要工艺已固化为作业文件。`,
    rivals: [rival('c1', rivals[0], [first, ours, theirs]), rival('c2', rivals[1], [second, ourSecond, theirSecond])],
  };
}

function rival(id, name, [measure, ours, theirs]) {
  return { id, name, measure, ours, theirs, source: '公开文献与送检报告' };
}

function atLeast(text, least, more) {
  const lacking = Math.max(0, least - [...text].length);
  return text + more.repeat(Math.ceil(lacking / [...more].length));
}

function dayOf(year) {
  return `${year}-${String((year % 12) + 1).padStart(2, '0')}-18`;
}

function phoneOf(serial) {
  return `139${String(10_000_000 + serial * 7_919).slice(-8)}`;
}
