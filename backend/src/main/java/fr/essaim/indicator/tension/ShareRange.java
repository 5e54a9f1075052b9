package fr.essaim.indicator.tension;

import java.util.Collection;

/** From where to where a share can lie, ends included; one point when nothing is withheld. */
record ShareRange(Share lower, Share upper) {

    static final ShareRange ZERO = new ShareRange(Share.ZERO, Share.ZERO);

    /** Of at least one. */
    static ShareRange meanOf(Collection<ShareRange> ranges) {
        return ranges.stream().reduce(ZERO, ShareRange::plus).dividedBy(ranges.size());
    }

    ShareRange plus(ShareRange other) {
        return new ShareRange(lower.plus(other.lower), upper.plus(other.upper));
    }

    ShareRange dividedBy(int divisor) {
        return new ShareRange(lower.dividedBy(divisor), upper.dividedBy(divisor));
    }

    ShareRange complement() {
        return new ShareRange(upper.complement(), lower.complement());
    }

    boolean crosses(Share line) {
        return lower.compareTo(line) < 0 && upper.compareTo(line) >= 0;
    }

    boolean isFrom(Share line) {
        return lower.compareTo(line) >= 0;
    }
}
