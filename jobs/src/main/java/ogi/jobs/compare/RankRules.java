package ogi.jobs.compare;

import ogi.compare.RankSettings;
import ogi.compare.peers.PeerGroups;

/**
 * How bodies are ranked.
 *
 * @param among whom
 */
record RankRules(RankSettings settings, PeerGroups among) {}
