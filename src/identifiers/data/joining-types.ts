// Made by scripts/joining-types-build.mjs from Unicode's DerivedJoiningType.txt: do not edit.
// Copyright © Unicode, Inc. Licence: LICENSE-UNICODE.txt beside this file.

/** Version of the Unicode data that the classes come from. */
export const joiningTypesVersion = '17.0.0'

/** Letters that join the one after them (Joining_Type L or D), as the inside of a character class. */
export const joinsForward =
  '\\u{620}\\u{626}\\u{628}\\u{62a}-\\u{62e}\\u{633}-\\u{63f}\\u{641}-\\u{647}\\u{649}-\\u{64a}\\u{66e}-' +
  '\\u{66f}\\u{678}-\\u{687}\\u{69a}-\\u{6bf}\\u{6c1}-\\u{6c2}\\u{6cc}\\u{6ce}\\u{6d0}-\\u{6d1}\\u{6fa}-' +
  '\\u{6fc}\\u{6ff}\\u{712}-\\u{714}\\u{71a}-\\u{71d}\\u{71f}-\\u{727}\\u{729}\\u{72b}\\u{72d}-\\u{72e}' +
  '\\u{74e}-\\u{758}\\u{75c}-\\u{76a}\\u{76d}-\\u{770}\\u{772}\\u{775}-\\u{777}\\u{77a}-\\u{77f}\\u{7ca}-' +
  '\\u{7ea}\\u{841}-\\u{845}\\u{848}\\u{84a}-\\u{853}\\u{855}\\u{860}\\u{862}-\\u{865}\\u{868}\\u{886}' +
  '\\u{889}-\\u{88d}\\u{88f}\\u{8a0}-\\u{8a9}\\u{8af}-\\u{8b0}\\u{8b3}-\\u{8b8}\\u{8ba}-\\u{8c8}\\u{1807}' +
  '\\u{1820}-\\u{1878}\\u{1887}-\\u{18a8}\\u{18aa}\\u{a840}-\\u{a872}\\u{10ac0}-\\u{10ac4}\\u{10acd}\\u{10ad3}-\\u{10adc}' +
  '\\u{10ade}-\\u{10ae0}\\u{10aeb}-\\u{10aee}\\u{10b80}\\u{10b82}\\u{10b86}-\\u{10b88}\\u{10b8a}-\\u{10b8b}\\u{10b8d}\\u{10b90}' +
  '\\u{10bad}-\\u{10bae}\\u{10d00}-\\u{10d21}\\u{10d23}\\u{10ec3}-\\u{10ec4}\\u{10ec6}-\\u{10ec7}\\u{10f30}-\\u{10f32}\\u{10f34}-' +
  '\\u{10f44}\\u{10f51}-\\u{10f53}\\u{10f70}-\\u{10f73}\\u{10f76}-\\u{10f81}\\u{10fb0}\\u{10fb2}-\\u{10fb3}\\u{10fb8}\\u{10fbb}-' +
  '\\u{10fbc}\\u{10fbe}-\\u{10fbf}\\u{10fc1}\\u{10fc4}\\u{10fca}-\\u{10fcb}\\u{1e900}-\\u{1e943}'

/** Letters that join the one before them (Joining_Type R or D). */
export const joinsBackward =
  '\\u{620}\\u{622}-\\u{63f}\\u{641}-\\u{64a}\\u{66e}-\\u{66f}\\u{671}-\\u{673}\\u{675}-\\u{6d3}\\u{6d5}' +
  '\\u{6ee}-\\u{6ef}\\u{6fa}-\\u{6fc}\\u{6ff}\\u{710}\\u{712}-\\u{72f}\\u{74d}-\\u{77f}\\u{7ca}-\\u{7ea}' +
  '\\u{840}-\\u{858}\\u{860}\\u{862}-\\u{865}\\u{867}-\\u{86a}\\u{870}-\\u{882}\\u{886}\\u{889}-\\u{88f}' +
  '\\u{8a0}-\\u{8ac}\\u{8ae}-\\u{8c8}\\u{1807}\\u{1820}-\\u{1878}\\u{1887}-\\u{18a8}\\u{18aa}\\u{a840}-\\u{a871}' +
  '\\u{10ac0}-\\u{10ac5}\\u{10ac7}\\u{10ac9}-\\u{10aca}\\u{10ace}-\\u{10ad6}\\u{10ad8}-\\u{10ae1}\\u{10ae4}\\u{10aeb}-\\u{10aef}' +
  '\\u{10b80}-\\u{10b91}\\u{10ba9}-\\u{10bae}\\u{10d01}-\\u{10d23}\\u{10ec2}-\\u{10ec4}\\u{10ec6}-\\u{10ec7}\\u{10f30}-\\u{10f44}' +
  '\\u{10f51}-\\u{10f54}\\u{10f70}-\\u{10f81}\\u{10fb0}\\u{10fb2}-\\u{10fb6}\\u{10fb8}-\\u{10fbf}\\u{10fc1}-\\u{10fc4}\\u{10fc9}-' +
  '\\u{10fca}\\u{1e900}-\\u{1e943}'
