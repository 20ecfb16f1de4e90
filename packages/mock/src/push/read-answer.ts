/** Bytes; what WeChat takes for an answer has some hundreds. */
export const LONGEST_ANSWER = 1_048_576;

/** The text of an answer; undefined where it is longer than that, and then it is not read to its end. */
export async function readAnswer(answer: Response): Promise<string | undefined> {
  if (!answer.body) return '';
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  for await (const chunk of answer.body) {
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length > LONGEST_ANSWER) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
