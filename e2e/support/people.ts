/** What a firm of 31 people without disabled staff answers: it pays less of the levy, and is not exempt. */
export const FIRM_OF_31 = {
  '您的单位是哪一类？': '企业',
  '您的单位属于哪个行业？': '工业',
  '您的单位有多少名在职职工？': '31',
  '您的单位安排了多少名残疾人就业？': '0',
  '您所在的省规定，单位要安排多大比例的残疾人就业？': '1.5%',
  '上一年，您单位的职工平均一年拿多少工资？': '80000',
  '当地的社会平均工资一年是多少？': '7万',
} as const

/** What a graduate of Zhejiang with a student loan answers: 3,000 yuan may be had. */
export const GRADUATE_OF_ZHEJIANG = {
  '您是毕业生，或者快要毕业了吗？': '是',
  '您的毕业证书是哪一天发的？': '2027年6月20日',
  '您读的是哪一类学校？': '普通高校',
  '您的学校在哪个省（自治区、直辖市）？': '浙江',
  '您能工作，也想找工作吗？': '是',
  '您领过一次性求职补贴（求职创业补贴）吗？': '没领过',
  '下面哪些符合您或您的家庭？': ['我拿过国家助学贷款'],
} as const
