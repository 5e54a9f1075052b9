import { compileMessage } from "@lingui/message-utils/compileMessage";
import { generateMessageId } from "@lingui/message-utils/generateMessageId";

/**
 * After Lingui's macros: compiles each French message where it stands. French then needs no catalogue, so that a page's
 * words come with the page and the first load does not grow with the product.
 */
export function compiledMessages({ types }) {
  function compile(id, message) {
    return id !== undefined && message !== undefined && id === generateMessageId(message)
      ? types.valueToNode(compileMessage(message))
      : undefined;
  }

  const nameOf = (key) => key.name ?? key.value;

  return {
    visitor: {
      ObjectExpression({ node }) {
        const property = (name) => node.properties.find(({ key }) => key && nameOf(key) === name);
        const message = property("message");
        const compiled = compile(property("id")?.value?.value, message?.value?.value);
        if (compiled) {
          message.value = compiled;
        }
      },
      JSXOpeningElement({ node }) {
        const attribute = (name) => node.attributes.find(({ name: key }) => key?.name === name);
        const textOf = (one) => (one?.value?.expression ?? one?.value)?.value;
        const message = attribute("message");
        const compiled = compile(textOf(attribute("id")), textOf(message));
        if (compiled) {
          message.value = types.jsxExpressionContainer(compiled);
        }
      },
    },
  };
}
