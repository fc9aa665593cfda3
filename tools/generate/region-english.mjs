import { pinyin } from 'pinyin-pro';

/** Peoples in the names of autonomous divisions, as English writes them; the longest come first. */
const PEOPLES = {
  维吾尔: 'Uyghur',
  哈萨克: 'Kazakh',
  柯尔克孜: 'Kyrgyz',
  塔吉克: 'Tajik',
  锡伯: 'Xibe',
  蒙古族: 'Mongol',
  蒙古: 'Mongol',
  鄂伦春: 'Oroqen',
  鄂温克族: 'Evenki',
  达斡尔族: 'Daur',
  朝鲜族: 'Korean',
  土家族: 'Tujia',
  布依族: 'Buyei',
  仡佬族: 'Gelao',
  毛南族: 'Maonan',
  仫佬族: 'Mulao',
  哈尼族: 'Hani',
  景颇族: 'Jingpo',
  傈僳族: 'Lisu',
  拉祜族: 'Lahu',
  布朗族: 'Blang',
  普米族: 'Pumi',
  纳西族: 'Nakhi',
  独龙族: 'Derung',
  各族: 'Multi-Ethnic',
  裕固族: 'Yugur',
  东乡族: 'Dongxiang',
  保安族: 'Bonan',
  撒拉族: 'Salar',
  哈萨克族: 'Kazakh',
  满族: 'Manchu',
  回族: 'Hui',
  藏族: 'Tibetan',
  羌族: 'Qiang',
  彝族: 'Yi',
  苗族: 'Miao',
  侗族: 'Dong',
  瑶族: 'Yao',
  壮族: 'Zhuang',
  白族: 'Bai',
  傣族: 'Dai',
  佤族: 'Va',
  黎族: 'Li',
  畲族: 'She',
  水族: 'Sui',
  怒族: 'Nu',
  土族: 'Tu',
};
const KNOWN_PEOPLES = Object.keys(PEOPLES).sort((one, other) => other.length - one.length);

/** Names that English does not spell by their pinyin. */
const OWN = {
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  巴彦淖尔: 'Bayannur',
  乌兰察布: 'Ulanqab',
  锡林郭勒: 'Xilingol',
  锡林浩特: 'Xilinhot',
  乌兰浩特: 'Ulanhot',
  阿拉善: 'Alxa',
  兴安: 'Hinggan',
  额尔古纳: 'Ergun',
  满洲里: 'Manzhouli',
  二连浩特: 'Erenhot',
  乌鲁木齐: 'Ürümqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin',
  库尔勒: 'Korla',
  阿克苏: 'Aksu',
  克孜勒苏: 'Kizilsu',
  喀什: 'Kashgar',
  和田: 'Hotan',
  伊犁: 'Ili',
  塔城: 'Tacheng',
  阿勒泰: 'Altay',
  拉萨: 'Lhasa',
  日喀则: 'Shigatse',
  昌都: 'Qamdo',
  林芝: 'Nyingchi',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  阿坝: 'Ngawa',
  甘孜: 'Garzê',
  果洛: 'Golog',
  格尔木: 'Golmud',
  德令哈: 'Delingha',
  香格里拉: 'Shangri-La',
  城: 'Urban',
  郊: 'Suburban',
  矿: 'Mining',
};
/** Places whose names are read otherwise than a dictionary says first. */
const READINGS = {
  万柏林: 'wan bai lin',
  乐清: 'yue qing',
  六合: 'lu he',
  单: 'shan',
  吴堡: 'wu bu',
  大埔: 'da bu',
  宕昌: 'tan chang',
  尉犁: 'yu li',
  歙: 'she',
  民乐: 'min le',
  泌阳: 'bi yang',
  洪洞: 'hong tong',
  浚: 'xun',
  涡阳: 'guo yang',
  牟定: 'mou ding',
  珲春: 'hun chun',
  穆棱: 'mu ling',
  筠连: 'jun lian',
  繁峙: 'fan shi',
  蚌山: 'beng shan',
  调兵山: 'diao bing shan',
  闵行: 'min hang',
  黄陂: 'huang pi',
  曾都: 'zeng du',
};
/** Characters that are read so in every place's name. */
const ALWAYS = { 都: 'du', 什: 'shi' };

/** Endings of divisions, the longest first, and what stands for them. */
const ENDINGS = [
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['矿区', 'Mining District'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['新区', 'New Area'],
  ['盟', 'League'],
  ['旗', 'Banner'],
  ['市', ''],
  ['区', ''],
  ['县', ''],
];
/** Characters more than one that must stand before an ending: 碑林区 and 万柏林区 are plain districts, 神农架林区 is not. */
const FEWEST = { 新区: 1, 林区: 2 };
const PLAIN = { 市: 'City', 区: 'District', 县: 'County' };

/** The syllables of a name, in small letters. */
function syllablesOf(name) {
  const read = READINGS[name]?.split(' ') ?? pinyin(name, { toneType: 'none', type: 'array', surname: 'off' });
  return [...name].map((one, index) => ALWAYS[one] ?? read[index].toLowerCase());
}

/** Joined as on maps: an apostrophe before a syllable that begins with a vowel. */
const joined = (syllables) =>
  syllables.reduce((word, one) => word + (word !== '' && /^[aoeê]/.test(one) ? `'${one}` : one), '');
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The peoples at the end of a name, and what stands before them. */
function peoplesOf(name) {
  const found = [];
  let rest = name;
  for (;;) {
    const one = KNOWN_PEOPLES.find((people) => rest.endsWith(people));
    if (!one) return { rest, peoples: found };
    found.unshift(PEOPLES[one]);
    rest = rest.slice(0, -one.length);
  }
}

/** As it is typed on a keyboard of Latin letters. */
const plainOf = (word) =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const listed = (words) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join(''));

/**
 * A division in English, and how its name is typed where that differs: 广州市 → Guangzhou; 哈尔滨市 → Harbin, haerbin.
 * `whole`: with what kind it is, because its neighbour has the same name.
 */
export function englishOf(name, whole = false) {
  const [ending, means] = ENDINGS.find(
    ([one]) => name.endsWith(one) && name.length > one.length + (FEWEST[one] ?? 0),
  ) ?? ['', ''];
  const stem = name.slice(0, name.length - ending.length);
  const { rest, peoples } = ending.startsWith('自治') ? peoplesOf(stem) : { rest: stem, peoples: [] };
  const base = rest === '' ? stem : rest;
  const syllables = syllablesOf(base);
  const own = rest === '' ? listed(peoples) : (OWN[base] ?? capital(joined(syllables)));
  const kind = means || (whole || syllables.length === 1 ? (PLAIN[ending] ?? '') : '');
  const english = [own, rest === '' ? '' : listed(peoples), kind].filter(Boolean).join(' ');
  const typed = syllables.join('');
  return { english, typed: OWN[base] && typed !== plainOf(OWN[base]) ? typed : null };
}
