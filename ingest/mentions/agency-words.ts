/** Words that no body's name holds: the open pattern stops at them. */
export const notInside =
  /[的了着过在是将把被就从向为与于至各]|召开|举行|开展|组织召|有关|相关|各级|以及|负责|联合|共同|获悉|了解|会同|等部|分管|携手|走访|调研|带领|安排|邀请/u
