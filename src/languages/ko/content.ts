import type { Token } from '../../core/segment.js';

/**
 * Korean words without a meaning of their own, as `base` gives them. Origin: compiled by hand for taiyaku from the closed classes of
 * school grammar: 접속 부사, 관형사, 대명사, 의존 명사, 보조 용언, and the set phrases 에 대한, 을 위한, 을 통해.
 */
const FUNCTION_WORDS = [
  // 접속 부사 and connectives
  '및 또는 혹은 그리고 그러나 하지만 그러므로 따라서 그런데 즉 또 또한 아울러 더불어 한편 다만 더욱 더 가장 매우 아주 특히 이미 다시 계속 서로 함께 모두 모든 바로 약 등 등등',
  // 관형사 and 대명사
  '이 그 저 이것 그것 저것 이러한 그러한 이런 그런 저런 어떤 무슨 각 여러 다른 같은 새로운 우리 저희 그들 이들 자신 누구 무엇 여기 거기 어디 언제 해당 본 동 양 두 한',
  // 의존 명사
  '것 수 바 데 때 때문 중 간 내 외 상 하 점 측 뿐 만큼 채 년 월 일 명 개 차 번 번째 제 건 전 후',
  // 설정 phrases: 에 대한, 을 위한, 을 통해, 에 따라, 에 관한, 로서
  '대한 대하여 대해 대해서 대하여서 위한 위해 위하여 위해서 통한 통해 통하여 통해서 관한 관하여 관해 관련 따라 따른 따르면 의한 의해 의하여 인한 인해 인하여 비롯한 비롯하여 비롯해 걸쳐 있어 있어서',
  // 보조 용언 and copulas
  '있다 있는 있으며 있고 있던 있습니다 있었다 있었으며 있음 있음을 있을 있도록 없다 없는 없이 없으며 없고 한다 하는 하며 하고 하여 하기로 했다 하였다 할 함 합니다 된다 되는 되며 되고 되어 된 될 됨 됩니다 되었다',
  '않다 않는 않고 않으며 않은 아니라 아닌 아니다 같다 같이 이다 이며 입니다',
].join(' ');

const STOP = new Set(FUNCTION_WORDS.split(' '));

/** True for nouns, verbs, adjectives and names; false for particles, function words, numbers and marks. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && token.pos !== 'josa' && !STOP.has(token.base);
}
