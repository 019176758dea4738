import type { Content, Goal, Indicator, Measure } from '../../format/schema.js';
import type { Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { DeepLinks } from '../base/deep-links.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
import type { FollowedList } from './status.view.js';
/** Fetches what shows how it goes with goals. */
export declare const loadGoalProgress: () => Promise<void>;
/** Fetches what few goals say where a goal of the content says it: how it goes, and parts of its own. */
export declare function prepareGoals(content: Content): Promise<unknown> | undefined;
/** Whether any goal of the content says how it goes: a page may have a card for each of a thousand. */
export declare const hasFollowedGoals: (from: {
    $schema?: string | undefined;
    samsyn: string;
    language?: string | undefined;
    translations?: {
        language: string;
        official?: boolean | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
        url?: string | undefined;
    }[] | undefined;
    title: string | {
        [x: string]: string;
    };
    subtitle?: string | {
        [x: string]: string;
    } | undefined;
    publisher: {
        name: string | {
            [x: string]: string;
        };
        kommunkod?: string | undefined;
        url?: string | undefined;
        slogan?: string | {
            [x: string]: string;
        } | undefined;
        logo?: {
            src: string;
            alt: string | {
                [x: string]: string;
            };
        } | undefined;
        actor?: string | undefined;
    };
    kind?: string | {
        [x: string]: string;
    } | undefined;
    edition?: string | {
        [x: string]: string;
    } | null | undefined;
    period?: {
        from?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | undefined;
        to?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | undefined;
        text?: string | {
            [x: string]: string;
        } | undefined;
    } | null | undefined;
    decisions?: {
        event: string | {
            [x: string]: string;
        };
        body?: string | {
            [x: string]: string;
        } | null | undefined;
        date?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        reference?: string | {
            [x: string]: string;
        } | null | undefined;
        document?: string | {
            [x: string]: string;
        } | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
    }[] | undefined;
    owner?: string | null | undefined;
    validUntil?: string | {
        date?: string | undefined;
        text: string | {
            [x: string]: string;
        };
    } | null | undefined;
    revision?: string | {
        date?: string | undefined;
        text: string | {
            [x: string]: string;
        };
    } | null | undefined;
    updated?: string | {
        date?: string | undefined;
        text: string | {
            [x: string]: string;
        };
    } | null | undefined;
    factLabels?: {
        title?: string | {
            [x: string]: string;
        } | undefined;
        kind?: string | {
            [x: string]: string;
        } | undefined;
        body?: string | {
            [x: string]: string;
        } | undefined;
        date?: string | {
            [x: string]: string;
        } | undefined;
        edition?: string | {
            [x: string]: string;
        } | undefined;
        period?: string | {
            [x: string]: string;
        } | undefined;
        owner?: string | {
            [x: string]: string;
        } | undefined;
        validUntil?: string | {
            [x: string]: string;
        } | undefined;
        revision?: string | {
            [x: string]: string;
        } | undefined;
        updated?: string | {
            [x: string]: string;
        } | undefined;
    } | undefined;
    labels?: {
        goals?: string | {
            [x: string]: string;
        } | undefined;
        aims?: string | {
            [x: string]: string;
        } | undefined;
        commitments?: string | {
            [x: string]: string;
        } | undefined;
        measure?: {
            one: string | {
                [x: string]: string;
            };
            other: string | {
                [x: string]: string;
            };
            zero?: string | {
                [x: string]: string;
            } | undefined;
            two?: string | {
                [x: string]: string;
            } | undefined;
            few?: string | {
                [x: string]: string;
            } | undefined;
            many?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
    } | undefined;
    statuses?: {
        id?: string | undefined;
        title: string | {
            [x: string]: string;
        };
        level?: "above" | "on" | "below" | "waiting" | "broken" | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
    }[] | undefined;
    source?: {
        title?: string | {
            [x: string]: string;
        } | undefined;
        url?: string | undefined;
        date?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
    } | undefined;
    alternates?: {
        title: string | {
            [x: string]: string;
        };
        url: string;
        kind?: string | {
            [x: string]: string;
        } | undefined;
        language?: string | undefined;
    }[] | undefined;
    contacts?: {
        role: string | {
            [x: string]: string;
        };
        organisation?: string | {
            [x: string]: string;
        } | undefined;
        email?: string | undefined;
        phone?: string | undefined;
        visitingAddress?: string | {
            [x: string]: string;
        } | undefined;
        postalAddress?: string | {
            [x: string]: string;
        } | undefined;
        openingHours?: string | {
            [x: string]: string;
        } | undefined;
        url?: string | undefined;
    }[] | undefined;
    vision?: string | {
        [x: string]: string;
    } | null | undefined;
    summary?: string | {
        [x: string]: string;
    } | undefined;
    audience?: (string | {
        [x: string]: string;
    })[] | undefined;
    sdg?: number[] | undefined;
    sdgTargets?: string[] | undefined;
    serves?: {
        title: string | {
            [x: string]: string;
        };
        code?: string | {
            [x: string]: string;
        } | undefined;
        document?: string | {
            [x: string]: string;
        } | undefined;
        how?: "direct" | "indirect" | undefined;
        url?: string | undefined;
    }[] | undefined;
    sections?: import("../../index.js").Section[] | undefined;
    goals?: Goal[] | undefined;
    journeys?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        intro?: string | {
            [x: string]: string;
        } | undefined;
        steps: {
            id?: string | undefined;
            label?: string | {
                [x: string]: string;
            } | undefined;
            title?: string | {
                [x: string]: string;
            } | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
            goal?: string | undefined;
        }[];
    }[] | undefined;
    actors?: import("../../index.js").Actor[] | undefined;
    roles?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        intro?: string | {
            [x: string]: string;
        } | undefined;
        entries: {
            actor: string;
            duties: (string | {
                [x: string]: string;
            })[];
            note?: string | {
                [x: string]: string;
            } | undefined;
        }[];
        note?: string | {
            [x: string]: string;
        } | undefined;
        source?: {
            title?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
    }[] | undefined;
    principles?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        intro?: string | {
            [x: string]: string;
        } | undefined;
        numbered?: boolean | undefined;
        items: {
            id?: string | undefined;
            title?: string | {
                [x: string]: string;
            } | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
        }[];
        source?: {
            title?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
    }[] | undefined;
    measures?: {
        note?: string | {
            [x: string]: string;
        } | undefined;
        updated?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        source?: {
            title?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
        responsible?: (string | {
            actor: string;
            role?: string | {
                [x: string]: string;
            } | undefined;
            state?: "yes" | "no" | "undecided" | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        })[] | null | undefined;
        id?: string | undefined;
        number?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        body?: string | {
            [x: string]: string;
        } | undefined;
        category?: string | {
            [x: string]: string;
        } | undefined;
        goals?: string[] | undefined;
        recipients?: (string | {
            [x: string]: string;
        })[] | undefined;
        place?: string | {
            [x: string]: string;
        } | null | undefined;
        start?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        due?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        status?: string | {
            [x: string]: string;
        } | null | undefined;
        assessments?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            status?: string | {
                [x: string]: string;
            } | null | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
            by?: string | undefined;
        }[] | undefined;
        priority?: string | {
            [x: string]: string;
        } | null | undefined;
        cost?: number | {
            value?: number | null | undefined;
            text?: string | {
                [x: string]: string;
            } | undefined;
        } | null | undefined;
        funding?: string | {
            [x: string]: string;
        } | null | undefined;
        result?: string | {
            [x: string]: string;
        } | null | undefined;
        results?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            title?: string | {
                [x: string]: string;
            } | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
        }[] | undefined;
        related?: (string | {
            [x: string]: string;
        })[] | undefined;
    }[] | undefined;
    indicators?: {
        note?: string | {
            [x: string]: string;
        } | undefined;
        updated?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        source?: {
            title?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
        responsible?: (string | {
            actor: string;
            role?: string | {
                [x: string]: string;
            } | undefined;
            state?: "yes" | "no" | "undecided" | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        })[] | null | undefined;
        id?: string | undefined;
        code?: string | {
            [x: string]: string;
        } | undefined;
        title: string | {
            [x: string]: string;
        };
        summary?: string | {
            [x: string]: string;
        } | undefined;
        goals?: string[] | undefined;
        unit?: string | {
            [x: string]: string;
        } | undefined;
        direction?: "up" | "down" | "keep" | undefined;
        baseline?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            period?: {
                from?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                to?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | undefined;
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | null | undefined;
        target?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            period?: {
                from?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                to?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | undefined;
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | null | undefined;
        values?: {
            date: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            };
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
            quality?: (string | {
                [x: string]: string;
            })[] | undefined;
        }[] | undefined;
        series?: {
            title: string | {
                [x: string]: string;
            };
            values: {
                date: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                };
                value?: number | {
                    value?: number | null | undefined;
                    text?: string | {
                        [x: string]: string;
                    } | undefined;
                } | null | undefined;
                note?: string | {
                    [x: string]: string;
                } | undefined;
                quality?: (string | {
                    [x: string]: string;
                })[] | undefined;
            }[];
            target?: {
                date?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                period?: {
                    from?: string | {
                        date?: string | undefined;
                        text: string | {
                            [x: string]: string;
                        };
                    } | undefined;
                    to?: string | {
                        date?: string | undefined;
                        text: string | {
                            [x: string]: string;
                        };
                    } | undefined;
                    text?: string | {
                        [x: string]: string;
                    } | undefined;
                } | undefined;
                value?: number | {
                    value?: number | null | undefined;
                    text?: string | {
                        [x: string]: string;
                    } | undefined;
                } | null | undefined;
                note?: string | {
                    [x: string]: string;
                } | undefined;
            } | undefined;
        }[] | undefined;
        change?: {
            since: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            };
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
        } | null | undefined;
        comparisons?: {
            title: string | {
                [x: string]: string;
            };
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
            values?: {
                date: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                };
                value?: number | {
                    value?: number | null | undefined;
                    text?: string | {
                        [x: string]: string;
                    } | undefined;
                } | null | undefined;
                note?: string | {
                    [x: string]: string;
                } | undefined;
                quality?: (string | {
                    [x: string]: string;
                })[] | undefined;
            }[] | undefined;
        }[] | undefined;
        breakdown?: {
            title: string | {
                [x: string]: string;
            };
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            value?: number | {
                value?: number | null | undefined;
                text?: string | {
                    [x: string]: string;
                } | undefined;
            } | null | undefined;
            values?: {
                date: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                };
                value?: number | {
                    value?: number | null | undefined;
                    text?: string | {
                        [x: string]: string;
                    } | undefined;
                } | null | undefined;
                note?: string | {
                    [x: string]: string;
                } | undefined;
                quality?: (string | {
                    [x: string]: string;
                })[] | undefined;
            }[] | undefined;
        }[] | undefined;
        frequency?: string | {
            [x: string]: string;
        } | null | undefined;
        trend?: string | {
            [x: string]: string;
        } | null | undefined;
        status?: string | {
            [x: string]: string;
        } | null | undefined;
        assessment?: string | {
            [x: string]: string;
        } | null | undefined;
        assessments?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            status?: string | {
                [x: string]: string;
            } | null | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
            by?: string | undefined;
        }[] | undefined;
    }[] | undefined;
    glossaries?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        intro?: string | {
            [x: string]: string;
        } | undefined;
        terms: {
            id?: string | undefined;
            term: string | {
                [x: string]: string;
            };
            definition?: string | {
                [x: string]: string;
            } | undefined;
            source?: {
                title?: string | {
                    [x: string]: string;
                } | undefined;
                url?: string | undefined;
                date?: string | {
                    date?: string | undefined;
                    text: string | {
                        [x: string]: string;
                    };
                } | undefined;
                note?: string | {
                    [x: string]: string;
                } | undefined;
            } | undefined;
            own?: boolean | undefined;
        }[];
    }[] | undefined;
    documents?: {
        id?: string | undefined;
        title: string | {
            [x: string]: string;
        };
        relation?: string | {
            [x: string]: string;
        } | undefined;
        decision?: {
            event: string | {
                [x: string]: string;
            };
            body?: string | {
                [x: string]: string;
            } | null | undefined;
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | null | undefined;
            reference?: string | {
                [x: string]: string;
            } | null | undefined;
            document?: string | {
                [x: string]: string;
            } | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
        url?: string | undefined;
    }[] | undefined;
    followUp?: {
        label?: string | {
            [x: string]: string;
        } | undefined;
        title?: string | {
            [x: string]: string;
        } | undefined;
        body?: string | {
            [x: string]: string;
        } | undefined;
        cycle?: string | {
            [x: string]: string;
        } | null | undefined;
        responsible?: (string | {
            actor: string;
            role?: string | {
                [x: string]: string;
            } | undefined;
            state?: "yes" | "no" | "undecided" | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        })[] | null | undefined;
        next?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | null | undefined;
        results?: {
            date?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            title?: string | {
                [x: string]: string;
            } | undefined;
            body?: string | {
                [x: string]: string;
            } | undefined;
            url?: string | undefined;
        }[] | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
    } | undefined;
    funding?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title: string | {
            [x: string]: string;
        };
        body?: string | {
            [x: string]: string;
        } | undefined;
        period?: {
            from?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            to?: string | {
                date?: string | undefined;
                text: string | {
                    [x: string]: string;
                };
            } | undefined;
            text?: string | {
                [x: string]: string;
            } | undefined;
        } | undefined;
        amount?: number | {
            value?: number | null | undefined;
            text?: string | {
                [x: string]: string;
            } | undefined;
        } | null | undefined;
        responsible?: (string | {
            actor: string;
            role?: string | {
                [x: string]: string;
            } | undefined;
            state?: "yes" | "no" | "undecided" | undefined;
            note?: string | {
                [x: string]: string;
            } | undefined;
        })[] | null | undefined;
        note?: string | {
            [x: string]: string;
        } | undefined;
    }[] | undefined;
    participation?: {
        id?: string | undefined;
        label?: string | {
            [x: string]: string;
        } | undefined;
        title: string | {
            [x: string]: string;
        };
        body?: string | {
            [x: string]: string;
        } | undefined;
        date?: string | {
            date?: string | undefined;
            text: string | {
                [x: string]: string;
            };
        } | undefined;
        who?: string | {
            [x: string]: string;
        } | undefined;
        results?: (string | {
            [x: string]: string;
        })[] | undefined;
    }[] | undefined;
    outline?: string[] | undefined;
}) => boolean;
/** Whether any entry of the content says how it goes in words that come in that file. */
export declare const isFollowedUp: (content: Content) => boolean;
/** Fetches it where entries of a list have been assessed at several times. */
export declare const prepareAssessed: (entries: Assessed) => Promise<void> | undefined;
type Assessed = readonly (Measure | Indicator)[] | undefined;
/** Says how it goes with a goal; undefined where the document does not say, and until the file for it is at hand. */
export declare function goalProgress(goal: Goal, content: Content, reader: Reader): GoalProgressView | undefined;
/** How a measure or an indicator has been assessed over time; undefined as above. */
export declare function assessmentsOf(entry: Measure | Indicator, of: FollowedList, content: Content, reader: Reader): AssessmentsView | undefined;
/** Shows them. They have been said, so the file is at hand. */
export declare const assessmentsShown: (assessments: AssessmentsView, reader: Reader) => Renderable;
/** Shows it. It has been said, so the file is at hand. */
export declare const goalProgressShown: (progress: GoalProgressView, level: number, reader: Reader) => Renderable;
/** The reader of goals that say how it goes: with the entries that other widgets show, to which they lead. */
export declare function readerOfGoals(content: Content, reader: Reader, links: DeepLinks): Reader;
export {};
