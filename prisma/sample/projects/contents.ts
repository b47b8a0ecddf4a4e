import { random } from '../random.ts';
import type { ProjectPlan } from './table.ts';

type Size = (low: number, high: number) => string;

/** What is built and its scale, by kind of project, as a published list would word it. */
const contents: Readonly<Record<string, (size: Size) => string>> = {
  INDUSTRY: (size) => `新建厂房${size(2, 12)}万平方米，购置生产和检测设备${size(60, 480)}台（套）`,
  RESEARCH: (size) => `建设研发和中试用房${size(1, 4)}万平方米，配置试验设备${size(20, 160)}台（套）`,
  SERVICES: (size) => `总建筑面积${size(3, 18)}万平方米，含办公、商务和配套服务用房`,
  CULTURE_TOURISM: (size) => `改造和新建文旅设施${size(1, 9)}万平方米，完善停车和导览配套`,
  LOGISTICS: (size) => `建设仓储和分拨用房${size(2, 10)}万平方米，配套作业场地${size(20, 90)}亩`,
  ENERGY: (size) => `建设装机${size(50, 300)}兆瓦及配套送出工程`,
  ROAD: (size) => `新建和改造道路${size(1, 9)}公里，同步实施管线和照明`,
  PIPES: (size) => `新建和改造管网${size(4, 60)}公里及附属设施`,
  GREEN: (size) => `新增和提升绿地${size(1, 20)}公顷，配套步道和座椅`,
  PARKING: (size) => `新增公共停车位${size(90, 600)}个，配套充电桩${size(10, 80)}个`,
  SCHOOL: (size) => `新建和改造校舍${size(1, 5)}万平方米，办学规模${size(12, 48)}个班`,
  HOSPITAL: (size) => `新建和改造业务用房${size(1, 9)}万平方米`,
  OLD_ESTATE: (size) => `改造楼栋${size(8, 60)}栋，惠及居民${size(300, 2400)}户`,
  RESETTLEMENT: (size) => `建设安置住房${size(4, 16)}万平方米、${size(500, 2000)}套`,
  RENEWAL: (size) => `更新改造片区${size(3, 60)}公顷，保留和活化既有建筑`,
  TALENT_HOUSING: (size) => `建设人才住房${size(120, 600)}套及交流服务用房`,
};

/** Content and scale of a project; the figures are made up. */
export function contentOf({ name, kind }: ProjectPlan): string {
  const dice = random(`content ${name}`);
  return `${contents[kind]?.((low, high) => String(dice.integer(low, high))) ?? '建设内容待定'}（虚构）。`;
}
