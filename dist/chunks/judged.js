import { a as allGoals } from './goal-paths.js';

const judgedIn = ({
  goals = [],
  measures = [],
  indicators = []
}) => [...allGoals(goals), ...measures, ...indicators].filter(isJudged);
const isJudged = (entry) => Boolean(entry.status) || Boolean(entry.assessments?.length);
const latestStatus = ({
  status,
  assessments = []
}) => status === void 0 ? [...assessments].sort(latestFirst)[0]?.status : status;
function latestFirst(a, b) {
  const [one, other] = [timeOf(a), timeOf(b)];
  return Number(one < other) - Number(one > other);
}
const timeOf = ({ date }) => (typeof date === "object" ? date.date : date) ?? "";

export { latestStatus as a, judgedIn as j, latestFirst as l };
//# sourceMappingURL=judged.js.map
