import { s as siftContent, p as problemOf } from './sift.js';
import './nearest.js';
import './forms.js';
import './limits.js';

function readContent(value) {
  const { content, findings } = siftContent(value);
  return { content, problems: findings.map(problemOf) };
}

export { problemOf, readContent };
//# sourceMappingURL=read-content.js.map
